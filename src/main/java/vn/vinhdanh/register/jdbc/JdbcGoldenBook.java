package vn.vinhdanh.register.jdbc;

import java.time.Year;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.register.goldenbook.GoldenBook;

@Repository
class JdbcGoldenBook implements GoldenBook {

    private final JdbcClient jdbc;

    JdbcGoldenBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry enter(String batch, Year year, int certificates, int notBefore) {
        Optional<Entry> entered = of(batch);
        if (entered.isPresent()) {
            return entered.get();
        }
        Entry entry = new Entry(year, advance(year, certificates, notBefore) - certificates + 1, certificates);
        jdbc.sql(
                        "INSERT INTO register_golden_book (batch, year_of_date, first_number, certificates) VALUES (?, ?, ?, ?)")
                .params(batch, year.getValue(), entry.first(), certificates)
                .update();
        return entry;
    }

    /** The last number taken. The row of the year is locked until the transaction ends, so no two take the same. */
    private int advance(Year year, int certificates, int notBefore) {
        if (!countUp(year, certificates, notBefore)) {
            begin(year, certificates, notBefore);
        }
        return jdbc.sql("SELECT last_number FROM register_golden_book_year WHERE year_of_date = ?")
                .params(year.getValue())
                .query(Integer.class)
                .single();
    }

    private boolean countUp(Year year, int certificates, int notBefore) {
        return jdbc.sql("UPDATE register_golden_book_year SET last_number = GREATEST(last_number, ?) + ?"
                                + " WHERE year_of_date = ?")
                        .params(notBefore - 1, certificates, year.getValue())
                        .update()
                == 1;
    }

    private void begin(Year year, int certificates, int notBefore) {
        try {
            jdbc.sql("INSERT INTO register_golden_book_year (year_of_date, last_number) VALUES (?, ?)")
                    .params(year.getValue(), notBefore - 1 + certificates)
                    .update();
        } catch (DuplicateKeyException begunMeanwhile) {
            countUp(year, certificates, notBefore);
        }
    }

    @Override
    public Optional<Entry> of(String batch) {
        return jdbc.sql("SELECT year_of_date, first_number, certificates FROM register_golden_book WHERE batch = ?")
                .params(batch)
                .query((row, number) -> new Entry(Year.of(row.getInt(1)), row.getInt(2), row.getInt(3)))
                .optional();
    }
}
