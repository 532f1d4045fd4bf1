package vn.vinhdanh.intake.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.Submissions;

@Repository
class JdbcSubmissions implements Submissions {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final JsonMapper json;
    private final NominationContent contents;

    JdbcSubmissions(JdbcClient jdbc, JdbcOperations batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.contents = new NominationContent(json);
    }

    @Override
    @Transactional
    public void saveSheets(String batch, Submission submission) {
        Submission sheets = new Submission(
                submission.file(),
                submission.facts(),
                List.of(),
                submission.attendees(),
                submission.clusters(),
                submission.movements(),
                submission.sheets(),
                submission.findings());
        jdbc.sql("DELETE FROM intake_submission WHERE batch = ?").param(batch).update();
        jdbc.sql("INSERT INTO intake_submission (batch, content) VALUES (?, ?)")
                .params(batch, json.writeValueAsString(sheets))
                .update();
    }

    @Override
    @Transactional
    public void saveNominations(String batch, List<? extends Nomination> nominations) {
        batches.batchUpdate(
                "INSERT INTO intake_nomination (batch, ordinal, content) VALUES (?, ?, ?)",
                nominations.stream()
                        .map(nomination -> new Object[] {batch, nomination.ordinal(), contents.of(nomination)})
                        .toList());
    }

    @Override
    public Submission sheets(String batch) {
        Submission read = json.readValue(
                jdbc.sql("SELECT content FROM intake_submission WHERE batch = ?")
                        .param(batch)
                        .query(String.class)
                        .single(),
                Submission.class);
        // the first registers do not tell how each sheet was understood
        return read.sheets() == null ? withoutSheets(read) : read;
    }

    private static Submission withoutSheets(Submission read) {
        return new Submission(
                read.file(),
                read.facts(),
                read.nominations(),
                read.attendees(),
                read.clusters(),
                read.movements(),
                List.of(),
                read.findings());
    }

    @Override
    public int lastOrdinal(String batch) {
        return jdbc.sql("SELECT COALESCE(MAX(ordinal), 0) FROM intake_nomination WHERE batch = ?")
                .param(batch)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Nomination> nominations(String batch, int afterOrdinal, int limit) {
        return jdbc.sql("SELECT ordinal, content FROM intake_nomination WHERE batch = ? AND ordinal > ?"
                        // by the whole key, or the database sorts all that follow before it takes the first
                        + " ORDER BY batch, ordinal LIMIT ?")
                .params(batch, afterOrdinal, limit)
                .query((row, index) -> contents.read(row.getInt(1), row.getString(2)))
                .list();
    }

    @Override
    public int countNominations(String batch) {
        return jdbc.sql("SELECT COUNT(*) FROM intake_nomination WHERE batch = ?")
                .param(batch)
                .query(Integer.class)
                .single();
    }
}
