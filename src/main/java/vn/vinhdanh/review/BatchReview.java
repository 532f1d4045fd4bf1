package vn.vinhdanh.review;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.register.PastAwards;
import vn.vinhdanh.review.together.BatchRules;

/** Reviews the rows of a batch together, and against the register. */
@Component
public class BatchReview {

    private final AwardCatalogue catalogue;
    private final PastAwards history;

    BatchReview(AwardCatalogue catalogue, PastAwards history) {
        this.catalogue = catalogue;
        this.history = history;
    }

    /** @param accepted the rows that every row rule let pass, in the file's order */
    public BatchOutcome review(List<AcceptedNomination> accepted, BatchContext context) {
        return new BatchRules(catalogue, history, context).review(accepted);
    }
}
