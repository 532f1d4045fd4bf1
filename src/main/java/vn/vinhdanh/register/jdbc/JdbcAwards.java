package vn.vinhdanh.register.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.RegisteredAward;
import vn.vinhdanh.register.RegisteredDecision;

@Repository
class JdbcAwards implements Awards {

    private static final String SELECT = """
            SELECT a.batch, a.content, b.source_file,
                   d.id AS d_id, d.number AS d_number, d.symbol AS d_symbol, d.date_signed AS d_date
            FROM register_award a
            JOIN register_batch b ON b.code = a.batch
            LEFT JOIN register_decision d ON d.id = b.decision_id
            """;

    private static final String STANDING = """
            SELECT a.batch, a.content, g.source_file,
                   d.id AS d_id, d.number AS d_number, d.symbol AS d_symbol, d.date_signed AS d_date
            FROM register_decision d
            JOIN register_batch g ON g.decision_id = d.id AND g.amends IS NULL
            JOIN register_batch b ON b.code = g.code OR b.amends = g.code
            JOIN register_award a ON a.batch = b.code
            WHERE a.superseded_by IS NULL
            """;

    private final JdbcClient jdbc;
    private final AwardRows rows;
    private final JsonMapper json;

    JdbcAwards(JdbcClient jdbc, JdbcOperations batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new AwardRows(batches, json);
        this.json = json;
    }

    @Override
    @Transactional
    public void register(String batch, List<Entry> entries) {
        jdbc.sql("DELETE FROM register_award WHERE batch = ?").param(batch).update();
        rows.insert(batch, entries);
    }

    @Override
    public List<RegisteredAward> under(RegisteredDecision decision) {
        return jdbc.sql(SELECT + "WHERE d.id = ? ORDER BY a.batch, a.ordinal")
                .param(decision.id())
                .query(this::award)
                .list();
    }

    @Override
    public List<RegisteredAward> standing(RegisteredDecision decision) {
        return jdbc.sql(STANDING + "AND d.id = ? ORDER BY g.code, a.ordinal")
                .param(decision.id())
                .query(this::award)
                .list();
    }

    @Override
    public List<RegisteredAward> granted(LocalDate first, LocalDate last) {
        return jdbc.sql(
                        STANDING
                                + "AND d.date_signed BETWEEN ? AND ? AND g.state = ? ORDER BY d.date_signed, d.id, g.code, a.ordinal")
                .params(first, last, BatchState.ISSUED.name())
                .query(this::award)
                .list();
    }

    private RegisteredAward award(ResultSet row, int index) throws SQLException {
        Entry entry = json.readValue(row.getString("content"), Entry.class);
        return new RegisteredAward(
                row.getString("batch"),
                row.getString("source_file"),
                entry.ordinal(),
                entry.recipient(),
                entry.award(),
                entry.achievement(),
                entry.period(),
                BatchRows.decisionOrNull(row));
    }
}
