package vn.vinhdanh.register.jdbc;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.register.goldenbook.GoldenBook;

@Repository
class JdbcGoldenBook implements GoldenBook {

    private final JdbcClient jdbc;
    private final LockedCounter years;

    JdbcGoldenBook(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.years = new LockedCounter(jdbc, transactions, "register_golden_book_year", List.of("year_of_date"));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry enter(String batch, Year year, int certificates, int notBefore) {
        Optional<Entry> entered = of(batch);
        if (entered.isPresent()) {
            return entered.get();
        }
        int last = years.advance(List.of(year.getValue()), certificates, notBefore);
        Entry entry = new Entry(year, last - certificates + 1, certificates);
        jdbc.sql(
                        "INSERT INTO register_golden_book (batch, year_of_date, first_number, certificates) VALUES (?, ?, ?, ?)")
                .params(batch, year.getValue(), entry.first(), certificates)
                .update();
        return entry;
    }

    @Override
    public Optional<Entry> of(String batch) {
        return jdbc.sql("SELECT year_of_date, first_number, certificates FROM register_golden_book WHERE batch = ?")
                .params(batch)
                .query((row, number) -> new Entry(Year.of(row.getInt(1)), row.getInt(2), row.getInt(3)))
                .optional();
    }
}
