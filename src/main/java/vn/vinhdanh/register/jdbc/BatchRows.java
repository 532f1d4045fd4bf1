package vn.vinhdanh.register.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.register.AmendmentKind;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.register.RowCounts;

/** Reads batches and decisions from result rows; decisions stand in columns d_id, d_number, d_symbol, d_date. */
final class BatchRows {

    private BatchRows() {}

    static Batch batch(ResultSet row, int index) throws SQLException {
        String state = row.getString("state");
        return new Batch(
                row.getString("code"),
                row.getString("source_file"),
                row.getString("source_sha256"),
                row.getObject("law_date", LocalDate.class),
                state == null ? null : BatchState.valueOf(state),
                decisionOrNull(row),
                new RowCounts(
                        row.getInt("rows_read"),
                        row.getInt("rows_issued"),
                        row.getInt("rows_returned"),
                        row.getInt("rows_already")),
                amends(row));
    }

    private static Batch.@Nullable Amends amends(ResultSet row) throws SQLException {
        String amended = row.getString("amends");
        return amended == null
                ? null
                : new Batch.Amends(
                        AmendmentKind.valueOf(row.getString("amendment_kind")),
                        amended,
                        row.getString("amendment_reason"));
    }

    static RegisteredDecision decision(ResultSet row, int index) throws SQLException {
        return new RegisteredDecision(
                row.getLong("d_id"),
                row.getString("d_number"),
                row.getString("d_symbol"),
                row.getObject("d_date", LocalDate.class));
    }

    static @Nullable RegisteredDecision decisionOrNull(ResultSet row) throws SQLException {
        return row.getObject("d_id") == null ? null : decision(row, 0);
    }
}
