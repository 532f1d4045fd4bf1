package vn.vinhdanh.review.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.FindingStage;
import vn.vinhdanh.review.ReviewedRow;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;
import vn.vinhdanh.review.StoredRow;

@Repository
class JdbcReviews implements Reviews {

    private static final int PAGE = 1_000;
    private static final String INSERT_FINDING =
            "INSERT INTO review_finding (batch, stage, ordinal, content) VALUES (?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final JsonMapper json;

    JdbcReviews(JdbcClient jdbc, JdbcOperations batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    @Override
    @Transactional
    public void saveRows(String batch, List<? extends ReviewedRow> rows) {
        clear(batch, rows.stream().map(ReviewedRow::ordinal).toList());
        batches.batchUpdate(
                "INSERT INTO review_row (batch, ordinal, outcome, content) VALUES (?, ?, ?, ?)",
                rows.stream()
                        .map(StoredRow::of)
                        .map(row -> new Object[] {
                            batch, row.ordinal(), row.outcome().name(), content(row)
                        })
                        .toList());
        batches.batchUpdate(
                INSERT_FINDING,
                rows.stream()
                        .flatMap(row -> row.findings().stream().map(finding -> new Object[] {
                            batch, FindingStage.ROW.name(), row.ordinal(), json.writeValueAsString(finding)
                        }))
                        .toList());
    }

    /** A finding of a row is only kept with the row: where there are no rows, there is nothing to look for. */
    private void clear(String batch, List<Integer> ordinals) {
        if (ordinals.isEmpty() || !keepsAny(batch, Collections.min(ordinals), Collections.max(ordinals))) {
            return;
        }
        List<Object[]> keys =
                ordinals.stream().map(ordinal -> new Object[] {batch, ordinal}).toList();
        batches.batchUpdate("DELETE FROM review_row WHERE batch = ? AND ordinal = ?", keys);
        batches.batchUpdate("DELETE FROM review_finding WHERE batch = ? AND stage = 'ROW' AND ordinal = ?", keys);
    }

    private boolean keepsAny(String batch, int first, int last) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM review_row WHERE batch = ? AND ordinal BETWEEN ? AND ?)")
                .params(batch, first, last)
                .query(Boolean.class)
                .single();
    }

    private @Nullable String content(StoredRow row) {
        return row.nomination() == null ? null : json.writeValueAsString(row.nomination());
    }

    @Override
    @Transactional
    public void changeOutcome(String batch, Collection<Integer> ordinals, RowOutcome outcome) {
        batches.batchUpdate(
                "UPDATE review_row SET outcome = ? WHERE batch = ? AND ordinal = ?",
                ordinals.stream()
                        .map(ordinal -> new Object[] {outcome.name(), batch, ordinal})
                        .toList());
    }

    @Override
    public List<StoredRow> rows(String batch) {
        return rows(batch, Set.of(RowOutcome.values()));
    }

    @Override
    public List<AcceptedNomination> nominations(String batch, RowOutcome outcome) {
        return rows(batch, Set.of(outcome)).stream()
                .flatMap(row -> Optional.ofNullable(row.nomination()).stream())
                .toList();
    }

    @Override
    public List<Integer> ordinals(String batch, RowOutcome outcome) {
        return jdbc.sql("SELECT ordinal FROM review_row WHERE batch = ? AND outcome = ? ORDER BY ordinal")
                .params(batch, outcome.name())
                .query(Integer.class)
                .list();
    }

    private List<StoredRow> rows(String batch, Set<RowOutcome> outcomes) {
        List<StoredRow> rows = new ArrayList<>();
        AcceptedContent contents = new AcceptedContent();
        List<StoredRow> page = page(batch, 0, outcomes, contents);
        while (!page.isEmpty()) {
            rows.addAll(page);
            page = page(batch, page.get(page.size() - 1).ordinal(), outcomes, contents);
        }
        return rows;
    }

    /** A page at a time: the database would lay down a result of all rows in a file of its own first. */
    private List<StoredRow> page(String batch, int afterOrdinal, Set<RowOutcome> outcomes, AcceptedContent contents) {
        return jdbc
                .sql("SELECT ordinal, outcome, content FROM review_row WHERE batch = :batch AND ordinal > :after"
                        + " AND outcome IN (:outcomes) ORDER BY batch, ordinal LIMIT :page")
                .param("batch", batch)
                .param("after", afterOrdinal)
                .param("outcomes", outcomes.stream().map(Enum::name).toList())
                .param("page", PAGE)
                .query((row, index) -> new Kept(row.getInt(1), RowOutcome.valueOf(row.getString(2)), row.getString(3)))
                .list()
                // what they say is read on all cores: it takes twice as long as to fetch them
                .parallelStream()
                .map(row -> new StoredRow(row.ordinal(), row.outcome(), accepted(row.content(), contents)))
                .toList();
    }

    private record Kept(
            int ordinal, RowOutcome outcome, @Nullable String content) {}

    private @Nullable AcceptedNomination accepted(@Nullable String content, AcceptedContent contents) {
        if (content == null) {
            return null;
        }
        try (JsonParser in = json.createParser(content)) {
            return contents.read(in);
        }
    }

    @Override
    public Map<RowOutcome, Integer> counts(String batch) {
        Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
        for (RowOutcome outcome : RowOutcome.values()) {
            counts.put(outcome, 0);
        }
        jdbc.sql("SELECT outcome, COUNT(*) FROM review_row WHERE batch = ? GROUP BY outcome")
                .param(batch)
                .query(row -> {
                    counts.put(RowOutcome.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    @Override
    public int lastOrdinal(String batch) {
        return jdbc.sql("SELECT COALESCE(MAX(ordinal), 0) FROM review_row WHERE batch = ?")
                .param(batch)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional
    public void saveFindings(String batch, FindingStage stage, List<Finding> findings) {
        jdbc.sql("DELETE FROM review_finding WHERE batch = ? AND stage = ? AND ordinal IS NULL")
                .params(batch, stage.name())
                .update();
        batches.batchUpdate(
                INSERT_FINDING,
                findings.stream()
                        .map(finding -> new Object[] {batch, stage.name(), null, json.writeValueAsString(finding)})
                        .toList());
    }

    @Override
    public boolean hasFindings(String batch, FindingStage stage) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM review_finding WHERE batch = ? AND stage = ?)")
                .params(batch, stage.name())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Finding> findings(String batch) {
        return jdbc.sql("""
                        SELECT content FROM review_finding WHERE batch = ?
                        ORDER BY CASE stage WHEN 'INTAKE' THEN 1 WHEN 'ROW' THEN 2 WHEN 'BATCH' THEN 3 ELSE 4 END, ordinal, id
                        """).param(batch).query(String.class).list().stream()
                .map(content -> json.readValue(content, Finding.class))
                .toList();
    }

    @Override
    @Transactional
    public void saveBrief(String batch, DecisionBrief brief) {
        jdbc.sql("DELETE FROM review_brief WHERE batch = ?").param(batch).update();
        jdbc.sql("INSERT INTO review_brief (batch, content) VALUES (?, ?)")
                .params(batch, json.writeValueAsString(brief))
                .update();
    }

    @Override
    public Optional<DecisionBrief> brief(String batch) {
        return jdbc.sql("SELECT content FROM review_brief WHERE batch = ?")
                .param(batch)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, DecisionBrief.class));
    }
}
