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

    JdbcSubmissions(JdbcClient jdbc, JdbcOperations batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
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
                        .map(nomination ->
                                new Object[] {batch, nomination.ordinal(), json.writeValueAsString(nomination)})
                        .toList());
    }

    @Override
    public Submission sheets(String batch) {
        return json.readValue(
                jdbc.sql("SELECT content FROM intake_submission WHERE batch = ?")
                        .param(batch)
                        .query(String.class)
                        .single(),
                Submission.class);
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
        return jdbc
                .sql("SELECT content FROM intake_nomination WHERE batch = ? AND ordinal > ? ORDER BY ordinal LIMIT ?")
                .params(batch, afterOrdinal, limit)
                .query(String.class)
                .list()
                .stream()
                .map(content -> json.readValue(content, Nomination.class))
                .toList();
    }

    @Override
    public int countNominations(String batch) {
        return jdbc.sql("SELECT COUNT(*) FROM intake_nomination WHERE batch = ?")
                .param(batch)
                .query(Integer.class)
                .single();
    }
}
