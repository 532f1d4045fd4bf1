package vn.vinhdanh.approval.store;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables of this room. */
@Component
class ApprovalRows {

    /** In place of a kind. */
    static final String EVERYTHING = "*";

    private final JdbcClient jdbc;

    ApprovalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Approved(String version, String by, LocalDateTime at) {}

    Optional<Approved> find(String kind, String version) {
        return jdbc.sql(
                        "SELECT version, approved_by, approved_at FROM approval_template WHERE kind = ? AND version = ?")
                .params(kind, version)
                .query((row, number) -> new Approved(
                        row.getString(1), row.getString(2), row.getTimestamp(3).toLocalDateTime()))
                .optional();
    }

    Optional<String> lastOther(String kind, String version) {
        return jdbc.sql("SELECT version FROM approval_template WHERE kind = ? AND version <> ?"
                        + " ORDER BY approved_at DESC LIMIT 1")
                .params(kind, version)
                .query(String.class)
                .optional();
    }

    @Transactional
    public void save(String kind, Approved approved, String proof) {
        jdbc.sql("DELETE FROM approval_template WHERE kind = ? AND version = ?")
                .params(kind, approved.version())
                .update();
        jdbc.sql("INSERT INTO approval_template (kind, version, approved_by, approved_at, proof_sha256)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(kind, approved.version(), approved.by(), approved.at(), proof)
                .update();
    }

    @Transactional
    public void use(String batch, String kind, String version) {
        jdbc.sql("DELETE FROM approval_batch_template WHERE batch = ? AND kind = ?")
                .params(batch, kind)
                .update();
        jdbc.sql("INSERT INTO approval_batch_template (batch, kind, version) VALUES (?, ?, ?)")
                .params(batch, kind, version)
                .update();
    }

    Map<String, String> used(String batch) {
        Map<String, String> used = versions(batch);
        used.remove(EVERYTHING);
        return used;
    }

    /** The version of all templates together. */
    Optional<String> everything(String batch) {
        return Optional.ofNullable(versions(batch).get(EVERYTHING));
    }

    private Map<String, String> versions(String batch) {
        Map<String, String> used = new LinkedHashMap<>();
        jdbc.sql("SELECT kind, version FROM approval_batch_template WHERE batch = ? ORDER BY kind")
                .params(batch)
                .query(row -> {
                    used.put(row.getString(1), row.getString(2));
                });
        return used;
    }
}
