package vn.vinhdanh.pipeline.step;

import java.time.Year;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.register.goldenbook.GoldenBook;
import vn.vinhdanh.register.goldenbook.GoldenBookSettings;
import vn.vinhdanh.register.goldenbook.GoldenBookSettings.Numbering;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;

/** Gives a batch its decision, and what it grants its numbers in the golden book: both or neither. */
@Component
@EnableConfigurationProperties(GoldenBookSettings.class)
public class DecisionAssignment {

    private final Batches batches;
    private final Reviews reviews;
    private final GoldenBook book;
    private final GoldenBookSettings settings;

    DecisionAssignment(Batches batches, Reviews reviews, GoldenBook book, GoldenBookSettings settings) {
        this.batches = batches;
        this.reviews = reviews;
        this.book = book;
        this.settings = settings;
    }

    /** Must run in the transaction that takes the decision's number. */
    public void assign(Batch batch, RegisteredDecision decision) {
        batches.assignDecision(batch.code(), decision);
        // a corrected certificate keeps the number that it was granted with
        if (settings.numbering() == Numbering.PROGRAM && batch.amends() == null) {
            enter(batch.code(), Year.of(decision.date().getYear()));
        }
    }

    private void enter(String code, Year year) {
        int certificates = reviews.counts(code).getOrDefault(RowOutcome.ACCEPTED, 0);
        if (certificates > 0) {
            book.enter(code, year, certificates, settings.firstOf(year));
        }
    }
}
