package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.intake.IntakeLimits;
import vn.vinhdanh.pipeline.step.BatchTally;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.publish.ReturnSummary;
import vn.vinhdanh.publish.ReturnedWorkbooks;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.review.Reviews;

/** Gives the clerk's own workbook back, its problems marked; a file that is none comes back as it is. */
@Component
class ReturnStage {

    private static final Set<FindingCode> NOT_OPENED = Set.of(
            FindingCode.FILE_IS_NOT_A_WORKBOOK,
            FindingCode.FILE_CANNOT_BE_READ,
            FindingCode.FILE_IS_PASSWORD_PROTECTED,
            FindingCode.FILE_IS_EMPTY,
            FindingCode.FILE_IS_TOO_LARGE);

    private final Folders folders;
    private final Batches batches;
    private final Reviews reviews;
    private final BatchTally tally;
    private final ReturnedWorkbooks workbooks;
    private final IntakeLimits limits;

    ReturnStage(
            Folders folders,
            Batches batches,
            Reviews reviews,
            BatchTally tally,
            ReturnedWorkbooks workbooks,
            IntakeLimits limits) {
        this.folders = folders;
        this.batches = batches;
        this.reviews = reviews;
        this.tally = tally;
        this.workbooks = workbooks;
        this.limits = limits;
    }

    /** Empty when there is nothing for the clerk to do. */
    Optional<RenderedDocument> returnedWorkbook(String code) {
        List<Finding> findings = reviews.findings(code);
        if (findings.stream().allMatch(finding -> finding.severity() == Severity.NOTE)) {
            return Optional.empty();
        }
        Batch batch = batches.byCode(code).orElseThrow();
        Path source = folders.source(code, batch.sourceFile());
        if (isTooLarge(source)) {
            return Optional.empty();
        }
        byte[] content = findings.stream().anyMatch(finding -> NOT_OPENED.contains(finding.code()))
                ? asItIs(source)
                : workbooks.mark(source, findings, summary(tally.of(code)));
        return Optional.of(
                RenderedDocument.of(DocumentKind.RETURNED_WORKBOOK, "tra-lai/" + batch.sourceFile(), content, 0));
    }

    /** The clerk has the file; the report says why it was not taken. */
    private boolean isTooLarge(Path source) {
        try {
            return Files.size(source) > limits.maxBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the copy of the clerk's file " + source, e);
        }
    }

    private static ReturnSummary summary(RowCounts rows) {
        return new ReturnSummary(rows.read(), rows.issued(), rows.returned(), rows.alreadyIssued());
    }

    private static byte[] asItIs(Path source) {
        try {
            return Files.readAllBytes(source);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the copy of the clerk's file " + source, e);
        }
    }
}
