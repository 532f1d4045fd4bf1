package vn.vinhdanh.review;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.review.rule.BatchRules;

/** Reviews the rows of a batch together. */
@Component
public class BatchReview {

    /** @param accepted the rows that every row rule let pass, in the file's order */
    public BatchOutcome review(List<AcceptedNomination> accepted, IssuedAwards issued) {
        return new BatchRules(issued).review(accepted);
    }
}
