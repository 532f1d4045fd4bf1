package vn.vinhdanh.pipeline.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.pipeline.step.Photos;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
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

    BriefStage(Batches batches, Submissions submissions, BriefReview review, Photos photos, Folders folders) {
        this.batches = batches;
        this.submissions = submissions;
        this.review = review;
        this.photos = photos;
        this.folders = folders;
    }

    BriefOutcome outcome(String code) {
        Batch batch = batches.byCode(code).orElseThrow();
        return outcome(submissions.sheets(code), folders.input().resolve(batch.sourceFile()), batch.lawDate());
    }

    BriefOutcome outcome(Submission submission, Path workbook, LocalDate arrival) {
        return review.review(submission, arrival, photo -> photos.exists(workbook, photo));
    }
}
