package vn.vinhdanh.pipeline.reading;

import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.step.Photos;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.FindingStage;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;

/** Reviews a batch as a whole: its facts, its rows together, and what the register already has. */
@Component
class BatchStage {

    private final Batches batches;
    private final Reviews reviews;
    private final BriefStage briefs;
    private final WholeBatch whole;
    private final Photos photos;

    BatchStage(Batches batches, Reviews reviews, BriefStage briefs, WholeBatch whole, Photos photos) {
        this.batches = batches;
        this.reviews = reviews;
        this.briefs = briefs;
        this.whole = whole;
        this.photos = photos;
    }

    void review(String code) throws IOException {
        Batch batch = batches.byCode(code).orElseThrow();
        WholeBatch.Outcome outcome =
                whole.of(batch.sourceFile(), batch.lawDate(), briefs.outcome(code), reviews.rows(code), Set.of(code));
        reviews.changeOutcome(code, outcome.changed().alreadyIssued(), RowOutcome.ALREADY_ISSUED);
        reviews.changeOutcome(code, outcome.changed().returned(), RowOutcome.RETURNED);
        reviews.saveFindings(code, FindingStage.BATCH, outcome.changed().findings());
        DecisionBrief brief = outcome.brief();
        if (brief != null) {
            reviews.saveBrief(code, brief);
            if (brief.conference() != null) {
                photos.copy(code, brief.conference());
            }
        }
    }
}
