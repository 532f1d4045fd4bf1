package vn.vinhdanh.register.jdbc;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.register.Amendments;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.Batch;

@Repository
class JdbcAmendments implements Amendments {

    private final JdbcClient jdbc;
    private final AwardRows rows;

    JdbcAmendments(JdbcClient jdbc, JdbcOperations batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new AwardRows(batches, json);
    }

    @Override
    public Map<Integer, String> standing(String grantingBatch) {
        return batchByOrdinal("""
                SELECT a.ordinal, a.batch FROM register_award a JOIN register_batch b ON b.code = a.batch
                WHERE (b.code = :batch OR b.amends = :batch) AND a.superseded_by IS NULL
                """, grantingBatch);
    }

    @Override
    public Map<Integer, String> amendedBy(Batch amending) {
        Map<Integer, String> amended = batchByOrdinal(
                "SELECT ordinal, batch FROM register_award WHERE superseded_by = :batch", amending.code());
        return amended.isEmpty() ? standing(amendedBatch(amending)) : amended;
    }

    private Map<Integer, String> batchByOrdinal(String query, String batch) {
        Map<Integer, String> found = new HashMap<>();
        jdbc.sql(query).param("batch", batch).query(row -> {
            found.put(row.getInt(1), row.getString(2));
        });
        return found;
    }

    private static String amendedBatch(Batch amending) {
        return Objects.requireNonNull(amending.amends(), "an amendment amends a batch")
                .batch();
    }

    @Override
    public Map<Integer, Batch> superseding(String batch) {
        Map<Integer, Batch> superseding = new HashMap<>();
        jdbc.sql("""
                        SELECT a.ordinal, b.*, d.id AS d_id, d.number AS d_number, d.symbol AS d_symbol, d.date_signed AS d_date
                        FROM register_award a
                        JOIN register_batch b ON b.code = a.superseded_by
                        LEFT JOIN register_decision d ON d.id = b.decision_id
                        WHERE a.batch = ?
                        """).param(batch).query(row -> {
            superseding.put(row.getInt("ordinal"), BatchRows.batch(row, 0));
        });
        return superseding;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeEffect(Batch amending, Collection<Integer> ordinals, List<Awards.Entry> corrected) {
        Map<Integer, String> standing = standing(amendedBatch(amending));
        for (Integer ordinal : ordinals) {
            String holder = standing.get(ordinal);
            if (holder == null) {
                throw new AmendmentOvertaken(amending);
            }
            jdbc.sql("UPDATE register_award SET superseded_by = ? WHERE batch = ? AND ordinal = ?")
                    .params(amending.code(), holder, ordinal)
                    .update();
        }
        rows.insert(amending.code(), corrected);
    }
}
