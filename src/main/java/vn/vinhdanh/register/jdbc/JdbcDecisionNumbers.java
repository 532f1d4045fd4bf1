package vn.vinhdanh.register.jdbc;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.register.DecisionNumbers;
import vn.vinhdanh.register.NumberAlreadyIssued;
import vn.vinhdanh.register.RegisteredDecision;

@Repository
class JdbcDecisionNumbers implements DecisionNumbers {

    private final JdbcClient jdbc;

    JdbcDecisionNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RegisteredDecision> find(String number, String symbol, int year) {
        return jdbc.sql("""
                        SELECT id AS d_id, number AS d_number, symbol AS d_symbol, date_signed AS d_date
                        FROM register_decision WHERE symbol = ? AND year_of_date = ? AND number = ?
                        """)
                .params(symbol, year, RegisteredDecision.canonical(number))
                .query(BatchRows::decision)
                .optional();
    }

    @Override
    @Transactional
    public RegisteredDecision register(String number, String symbol, LocalDate date) {
        find(number, symbol, date.getYear()).ifPresent(taken -> {
            throw new NumberAlreadyIssued(taken);
        });
        jdbc.sql("INSERT INTO register_decision (symbol, year_of_date, number, date_signed) VALUES (?, ?, ?, ?)")
                .params(symbol, date.getYear(), RegisteredDecision.canonical(number), date)
                .update();
        return find(number, symbol, date.getYear()).orElseThrow();
    }

    // A sequence would leave gaps when a transaction rolls back; a counter row does not.
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public RegisteredDecision next(String symbol, LocalDate date) {
        int year = date.getYear();
        int number;
        do {
            number = advance(symbol, year);
        } while (find(Integer.toString(number), symbol, year).isPresent());
        return register(Integer.toString(number), symbol, date);
    }

    private int advance(String symbol, int year) {
        if (!countUp(symbol, year)) {
            begin(symbol, year);
        }
        return jdbc.sql("SELECT last_number FROM register_series WHERE symbol = ? AND year_of_date = ?")
                .params(symbol, year)
                .query(Integer.class)
                .single();
    }

    private boolean countUp(String symbol, int year) {
        return jdbc.sql(
                                "UPDATE register_series SET last_number = last_number + 1 WHERE symbol = ? AND year_of_date = ?")
                        .params(symbol, year)
                        .update()
                == 1;
    }

    private void begin(String symbol, int year) {
        try {
            jdbc.sql("INSERT INTO register_series (symbol, year_of_date, last_number) VALUES (?, ?, 1)")
                    .params(symbol, year)
                    .update();
        } catch (DuplicateKeyException begunMeanwhile) {
            countUp(symbol, year);
        }
    }
}
