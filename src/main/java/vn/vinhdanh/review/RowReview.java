package vn.vinhdanh.review;

import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.review.rule.RowRules;

/** Reviews single rows by the list of row rules. */
@Component
public class RowReview {

    private final RowRules rules;

    RowReview(AwardCatalogue catalogue, ReviewSettings settings) {
        this.rules = new RowRules(catalogue, settings.nameCase());
    }

    public ReviewedRow review(Nomination nomination, ReviewContext context) {
        return rules.review(nomination, context);
    }
}
