package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.decision.BonusTotals;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Effect;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.pipeline.guard.TemplateGuard;
import vn.vinhdanh.pipeline.step.BatchTally;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.publish.Publication;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.render.BulletinFigure;
import vn.vinhdanh.render.BulletinRenderer;
import vn.vinhdanh.report.BatchReport;
import vn.vinhdanh.report.ReportedDocument;
import vn.vinhdanh.report.RunReport;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;
import vn.vinhdanh.review.StoredRow;

/** Writes the batch's reports into its package. */
@Component
class ReportStage {

    private final Batches batches;
    private final Documents documents;
    private final Submissions submissions;
    private final Reviews reviews;
    private final BatchTally tally;
    private final DecisionDesk desk;
    private final BulletinRenderer bulletins;
    private final RunReport reports;
    private final Publication publication;
    private final JobRepository repository;
    private final TemplateGuard guard;
    private final PackageCounting counting;

    ReportStage(
            Batches batches,
            Documents documents,
            Submissions submissions,
            Reviews reviews,
            BatchTally tally,
            DecisionDesk desk,
            BulletinRenderer bulletins,
            RunReport reports,
            Publication publication,
            JobRepository repository,
            TemplateGuard guard,
            PackageCounting counting) {
        this.batches = batches;
        this.documents = documents;
        this.submissions = submissions;
        this.reviews = reviews;
        this.tally = tally;
        this.desk = desk;
        this.bulletins = bulletins;
        this.reports = reports;
        this.publication = publication;
        this.repository = repository;
        this.guard = guard;
        this.counting = counting;
    }

    void write(String code, StepExecution execution) throws IOException {
        BatchReport report = report(code, execution);
        publication.addReport(code, "report.json", reports.json(report));
        publication.addReport(code, "bao-cao.html", reports.page(report));
    }

    private BatchReport report(String code, StepExecution execution) {
        Batch batch = batches.byCode(code).orElseThrow();
        RowCounts rows = tally.of(code);
        List<StoredRow> reviewed = reviews.rows(code);
        List<IssuedDocument> issued = documents.of(code);
        Optional<Decision> decision = desk.decision(code);
        return new BatchReport(
                code,
                tally.state(code, rows),
                batch.sourceFile(),
                batch.sourceSha256(),
                rows,
                counting.of(batch, reviewed, issued),
                batch.amends() == null ? submissions.sheets(code).sheets() : List.of(),
                reviews.findings(code),
                batch.decision(),
                bonusTotal(decision),
                reported(issued, reviewed),
                figures(code, decision),
                timings(execution),
                amendment(batch, decision),
                guard.versions(code, StoredRow.nominations(reviewed, RowOutcome.ACCEPTED)));
    }

    /** Of those whom this package commends; a supplemented decision's earlier recipients have been paid. */
    private static @Nullable BigDecimal bonusTotal(Optional<Decision> made) {
        return made.filter(Decision::isGranting)
                .map(decision -> total(
                        decision.grants().stream().filter(Grant::certified).toList()))
                .orElse(null);
    }

    private static @Nullable BigDecimal withdrawn(Optional<Decision> made) {
        return made.filter(decision -> decision.effect() instanceof Effect.Revoking)
                .map(decision -> total(decision.grants()))
                .orElse(null);
    }

    private static @Nullable BigDecimal total(List<Grant> grants) {
        List<Grant> known =
                grants.stream().filter(grant -> grant.bonus() != null).toList();
        return known.isEmpty() ? null : BonusTotals.of(known);
    }

    private BatchReport.@Nullable Amendment amendment(Batch batch, Optional<Decision> made) {
        Batch.Amends amends = batch.amends();
        if (amends == null) {
            return null;
        }
        RegisteredDecision amended =
                batches.byCode(amends.batch()).map(Batch::decision).orElseThrow();
        return new BatchReport.Amendment(
                amends.kind().code(), amends.batch(), amended.reference(), amends.reason(), withdrawn(made));
    }

    private static List<ReportedDocument> reported(List<IssuedDocument> issued, List<StoredRow> reviewed) {
        Map<Integer, Integer> rowOf = reviewed.stream()
                .filter(row -> row.nomination() != null)
                .collect(Collectors.toMap(StoredRow::ordinal, ReportStage::excelRow));
        return issued.stream()
                .map(document -> new ReportedDocument(
                        document.kind(),
                        document.path(),
                        document.sha256(),
                        document.pages(),
                        document.recipient(),
                        sourceRow(document, rowOf)))
                .toList();
    }

    private static int excelRow(StoredRow row) {
        Integer number = Objects.requireNonNull(row.nomination()).at().row();
        return Objects.requireNonNullElse(number, 0);
    }

    private static @Nullable Integer sourceRow(IssuedDocument document, Map<Integer, Integer> rowOf) {
        return document.ordinal() == null ? null : rowOf.get(document.ordinal());
    }

    private List<BulletinFigure> figures(String code, Optional<Decision> made) {
        Optional<Conference> conference = reviews.brief(code).map(DecisionBrief::conference);
        return made.flatMap(decision -> conference.map(known -> bulletins.figures(decision, known)))
                .orElse(List.of());
    }

    /** Of the steps done so far, over all starts; this one and the publication come after the report is written. */
    private Map<String, Long> timings(StepExecution current) {
        Map<String, Long> timings = new LinkedHashMap<>();
        List<JobExecution> starts =
                repository.getJobExecutions(current.getJobExecution().getJobInstance());
        starts.stream()
                .sorted(Comparator.comparingLong(JobExecution::getId))
                .flatMap(start -> start.getStepExecutions().stream())
                .filter(step -> step.getStartTime() != null && step.getEndTime() != null)
                .forEach(step -> timings.merge(step.getStepName(), duration(step), Long::sum));
        return timings;
    }

    private static long duration(StepExecution step) {
        return Duration.between(Objects.requireNonNull(step.getStartTime()), Objects.requireNonNull(step.getEndTime()))
                .toMillis();
    }
}
