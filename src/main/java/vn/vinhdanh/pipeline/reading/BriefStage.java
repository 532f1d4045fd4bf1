package vn.vinhdanh.pipeline.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.pipeline.step.Photos;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.render.PrintableText;
import vn.vinhdanh.review.BriefOutcome;
import vn.vinhdanh.review.BriefReview;

/** Reviews the facts of a batch's decision. */
@Component
class BriefStage {

    private final Batches batches;
    private final Submissions submissions;
    private final BriefReview review;
    private final Photos photos;
    private final Folders folders;
    private final PrintableText printable;
    private final Wording wording;

    BriefStage(
            Batches batches,
            Submissions submissions,
            BriefReview review,
            Photos photos,
            Folders folders,
            PrintableText printable,
            Wording wording) {
        this.batches = batches;
        this.submissions = submissions;
        this.review = review;
        this.photos = photos;
        this.folders = folders;
        this.printable = printable;
        this.wording = wording;
    }

    BriefOutcome outcome(String code) {
        Batch batch = batches.byCode(code).orElseThrow();
        return outcome(submissions.sheets(code), folders.input().resolve(batch.sourceFile()), batch.lawDate());
    }

    BriefOutcome outcome(Submission submission, Path workbook, LocalDate arrival) {
        if (saysNothing(submission)) {
            return new BriefOutcome(null, null, null, List.of());
        }
        BriefOutcome outcome = review.review(submission, arrival, photo -> photos.state(workbook, photo));
        List<Finding> unprintable = unprintable(submission);
        List<Finding> findings = Stream.of(outcome.findings(), unprintable, wording.of(texts(submission)))
                .flatMap(List::stream)
                .toList();
        return new BriefOutcome(
                unprintable.isEmpty() ? outcome.brief() : null, outcome.level(), outcome.rewardKind(), findings);
    }

    /** Of a file that could not be read nobody needs to hear that its decision has no signer either. */
    private static boolean saysNothing(Submission submission) {
        return submission.facts().isEmpty()
                && submission.census().nominations() == 0
                && submission.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Every text of decision and bulletin; the nominations are measured against their certificates. */
    private static Stream<CellValue> texts(Submission submission) {
        Stream<CellValue> facts = submission.facts().values().stream().flatMap(List::stream);
        Stream<CellValue> lists = Stream.of(submission.attendees(), submission.clusters(), submission.movements())
                .flatMap(List::stream)
                .flatMap(row -> row.cells().values().stream());
        return Stream.concat(facts, lists);
    }

    private List<Finding> unprintable(Submission submission) {
        return texts(submission)
                .flatMap(value -> {
                    String missing = printable.missing(value.text());
                    return missing.isEmpty()
                            ? Stream.empty()
                            : Stream.of(
                                    Finding.of(FindingCode.CHARACTER_NOT_IN_FONT, value.at(), missing, value.text()));
                })
                .toList();
    }
}
