package vn.vinhdanh.register.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.FileVersions;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.register.RowCounts;

@Repository
class JdbcBatches implements Batches {

    private static final String SELECT = """
            SELECT b.*, d.id AS d_id, d.number AS d_number, d.symbol AS d_symbol, d.date_signed AS d_date
            FROM register_batch b LEFT JOIN register_decision d ON d.id = b.decision_id
            """;

    private final JdbcClient jdbc;

    JdbcBatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Batch open(String slug, String sourceFile, String sha256, LocalDate lawDate) {
        return bySha256(sha256).orElseGet(() -> {
            String code = freeCode(slug);
            jdbc.sql("INSERT INTO register_batch (code, source_file, source_sha256, law_date) VALUES (?, ?, ?, ?)")
                    .params(code, sourceFile, sha256, lawDate)
                    .update();
            return byCode(code).orElseThrow();
        });
    }

    @Override
    @Transactional
    public Batch openAmendment(Batch.Amends amends, String slug, String sha256, LocalDate day) {
        return bySha256(sha256).orElseGet(() -> {
            String code = freeCode(slug);
            jdbc.sql("""
                            INSERT INTO register_batch
                                (code, source_file, source_sha256, law_date, amends, amendment_kind, amendment_reason)
                            VALUES (:code, :file, :sha256, :day, :amends, :kind, :reason)
                            """)
                    .param("code", code)
                    .param("file", byCode(amends.batch()).orElseThrow().sourceFile())
                    .param("sha256", sha256)
                    .param("day", day)
                    .param("amends", amends.batch())
                    .param("kind", amends.kind().name())
                    .param("reason", amends.reason())
                    .update();
            return byCode(code).orElseThrow();
        });
    }

    @Override
    public List<Batch> amendmentsOf(String code) {
        return jdbc.sql(SELECT + "WHERE b.amends = ? ORDER BY b.law_date, b.code")
                .param(code)
                .query(BatchRows::batch)
                .list();
    }

    private String freeCode(String slug) {
        String code = slug;
        for (int n = 2; byCode(code).isPresent(); n++) {
            code = slug + "-" + n;
        }
        return code;
    }

    @Override
    public Optional<Batch> bySha256(String sha256) {
        return jdbc.sql(SELECT + "WHERE b.source_sha256 = ?")
                .param(sha256)
                .query(BatchRows::batch)
                .optional();
    }

    @Override
    public Optional<Batch> byCode(String code) {
        return jdbc.sql(SELECT + "WHERE b.code = ?")
                .param(code)
                .query(BatchRows::batch)
                .optional();
    }

    @Override
    public List<Batch> all() {
        return jdbc.sql(SELECT + "ORDER BY b.law_date, b.code")
                .query(BatchRows::batch)
                .list();
    }

    @Override
    public List<Batch> waitingVersionsOf(String sourceFile) {
        return grantingVersionsOf(sourceFile, Set.of(BatchState.AWAITING_NUMBER, BatchState.AWAITING_APPROVAL));
    }

    @Override
    public List<Batch> issuedVersionsOf(String sourceFile) {
        return grantingVersionsOf(sourceFile, Set.of(BatchState.ISSUED));
    }

    private List<Batch> grantingVersionsOf(String sourceFile, Set<BatchState> states) {
        return versionsOf(sourceFile, states).stream()
                .filter(batch -> batch.amends() == null)
                .toList();
    }

    @Override
    public List<Batch> replacedVersionsOf(String sourceFile) {
        return versionsOf(sourceFile, Set.of(BatchState.REPLACED));
    }

    /** Asked of each batch of a run: the index on the names answers, and a register of many years is not read through. */
    private List<Batch> versionsOf(String sourceFile, Set<BatchState> states) {
        FileVersions.Names names = FileVersions.namesOf(sourceFile);
        return jdbc
                .sql(SELECT + """
                        WHERE b.source_file >= :first AND b.source_file < :behind AND b.state IN (:states)
                        ORDER BY b.code
                        """)
                .param("first", names.first())
                .param("behind", names.behind())
                .param("states", states.stream().map(Enum::name).toList())
                .query(BatchRows::batch)
                .list()
                .stream()
                .filter(batch -> FileVersions.isVersionOf(sourceFile, batch.sourceFile()))
                .toList();
    }

    @Override
    @Transactional
    public void close(String code, BatchState state, RowCounts rows) {
        jdbc.sql("""
                        UPDATE register_batch
                        SET state = ?, rows_read = ?, rows_issued = ?, rows_returned = ?, rows_already = ?
                        WHERE code = ?
                        """)
                .params(state.name(), rows.read(), rows.issued(), rows.returned(), rows.alreadyIssued(), code)
                .update();
    }

    @Override
    @Transactional
    public void replace(String code, String newerCode) {
        jdbc.sql("UPDATE register_batch SET state = ?, replaced_by = ? WHERE code = ?")
                .params(BatchState.REPLACED.name(), newerCode, code)
                .update();
    }

    @Override
    @Transactional
    public void assignDecision(String code, RegisteredDecision decision) {
        jdbc.sql("UPDATE register_batch SET decision_id = ? WHERE code = ?")
                .params(decision.id(), code)
                .update();
    }
}
