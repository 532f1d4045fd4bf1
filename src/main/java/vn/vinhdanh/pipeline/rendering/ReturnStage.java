package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.intake.IntakeLimits;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.pipeline.step.BatchTally;
import vn.vinhdanh.pipeline.step.ReturnedCopies;
import vn.vinhdanh.pipeline.step.ReturnedRows;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;

/** Gives the clerk's file back as a workbook with its problems marked; a file that cannot be read comes as it is. */
@Component
class ReturnStage {

    private static final Set<FindingCode> NOT_OPENED = Set.of(
            FindingCode.FILE_IS_NOT_A_WORKBOOK,
            FindingCode.FILE_CANNOT_BE_READ,
            FindingCode.FILE_IS_PASSWORD_PROTECTED,
            FindingCode.FILE_IS_EMPTY,
            FindingCode.FILE_IS_TOO_LARGE,
            FindingCode.FILE_TAKES_TOO_LONG);
    private static final int PAGE = 500;

    private final Folders folders;
    private final Batches batches;
    private final Reviews reviews;
    private final BatchTally tally;
    private final Submissions submissions;
    private final ReturnedCopies copies;
    private final IntakeLimits limits;

    ReturnStage(
            Folders folders,
            Batches batches,
            Reviews reviews,
            BatchTally tally,
            Submissions submissions,
            ReturnedCopies copies,
            IntakeLimits limits) {
        this.folders = folders;
        this.batches = batches;
        this.reviews = reviews;
        this.tally = tally;
        this.submissions = submissions;
        this.copies = copies;
        this.limits = limits;
    }

    /** Empty when there is nothing for the clerk to do. */
    Optional<RenderedDocument> returnedWorkbook(String code) {
        List<Finding> findings = reviews.findings(code).stream()
                .filter(finding -> !finding.code().concernsTemplates())
                .toList();
        if (findings.stream().allMatch(finding -> finding.severity() == Severity.NOTE)) {
            return Optional.empty();
        }
        Batch batch = batches.byCode(code).orElseThrow();
        Path source = folders.source(code, batch.sourceFile());
        if (isTooLarge(source)) {
            return Optional.empty();
        }
        Submission sheets = submissions.sheets(code);
        ReturnedCopies.Copy copy = findings.stream().anyMatch(finding -> NOT_OPENED.contains(finding.code()))
                ? copies.asItIs(source)
                : copies.marked(
                        source,
                        sheets.census(),
                        findings,
                        tally.of(code),
                        () -> new ReturnedRows(sheets, returnedNominations(code)));
        return Optional.of(
                RenderedDocument.of(DocumentKind.RETURNED_WORKBOOK, "tra-lai/" + copy.name(), copy.content(), 0));
    }

    /** Page by page, for they may be many; where none of a page was returned it is passed over. */
    private Iterable<Nomination> returnedNominations(String code) {
        NavigableSet<Integer> returned = new TreeSet<>(reviews.ordinals(code, RowOutcome.RETURNED));
        return () -> Stream.iterate(
                        pageFrom(code, returned.ceiling(0)),
                        page -> !page.isEmpty(),
                        page -> pageFrom(
                                code, returned.higher(page.get(page.size() - 1).ordinal())))
                .flatMap(List::stream)
                .filter(nomination -> returned.contains(nomination.ordinal()))
                .iterator();
    }

    private List<Nomination> pageFrom(String code, @Nullable Integer ordinal) {
        return ordinal == null ? List.of() : submissions.nominations(code, ordinal - 1, PAGE);
    }

    /** The clerk has the file; the report says why it was not taken. */
    private boolean isTooLarge(Path source) {
        try {
            return Files.size(source) > limits.maxBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the copy of the clerk's file " + source, e);
        }
    }
}
