package vn.vinhdanh.register.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.register.DecisionNumbers;
import vn.vinhdanh.register.NumberAlreadyIssued;
import vn.vinhdanh.register.RegisteredDecision;

@Repository
@EnableConfigurationProperties(DecisionSeries.class)
class JdbcDecisionNumbers implements DecisionNumbers {

    private final JdbcClient jdbc;
    private final DecisionSeries series;
    private final LockedCounter counter;

    JdbcDecisionNumbers(JdbcClient jdbc, PlatformTransactionManager transactions, DecisionSeries series) {
        this.jdbc = jdbc;
        this.series = series;
        this.counter = new LockedCounter(jdbc, transactions, "register_series", List.of("symbol", "year_of_date"));
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

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public RegisteredDecision next(String symbol, LocalDate date) {
        int year = date.getYear();
        int number;
        do {
            number = counter.advance(List.of(series.of(symbol), year), 1, series.firstOf(year));
        } while (isTaken(Integer.toString(number), symbol, year));
        return register(Integer.toString(number), symbol, date);
    }

    /** By the registry, which may have given numbers before the program did. */
    private boolean isTaken(String number, String symbol, int year) {
        return jdbc.sql(
                                "SELECT COUNT(*) FROM register_decision WHERE year_of_date = ? AND number = ? AND (symbol = ? OR ?)")
                        .params(year, number, symbol, series.isShared())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
