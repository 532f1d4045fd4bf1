package vn.vinhdanh.register.jdbc;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.register.Awards.Entry;
import vn.vinhdanh.register.RecipientMatching;

/** Writes awards as rows of the register. */
final class AwardRows {

    private static final int INSERTS_AT_ONCE = 500;

    private final JdbcOperations batches;
    private final JsonMapper json;

    AwardRows(JdbcOperations batches, JsonMapper json) {
        this.batches = batches;
        this.json = json;
    }

    /** Adds to what the batch has. */
    void insert(String batch, List<Entry> entries) {
        batches.batchUpdate(
                "INSERT INTO register_award (batch, ordinal, name_key, award_code, content, identity_key, unit_key,"
                        + " year_of_award) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                entries,
                INSERTS_AT_ONCE,
                (statement, entry) -> {
                    statement.setString(1, batch);
                    statement.setInt(2, entry.ordinal());
                    statement.setString(3, entry.nameKey());
                    statement.setString(4, entry.award().code());
                    statement.setString(5, json.writeValueAsString(entry));
                    statement.setString(6, RecipientMatching.identityKey(entry.recipient()));
                    statement.setString(7, RecipientMatching.unitKey(entry.recipient()));
                    statement.setObject(8, entry.year(), Types.INTEGER);
                });
    }
}
