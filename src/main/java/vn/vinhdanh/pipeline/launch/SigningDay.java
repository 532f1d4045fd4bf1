package vn.vinhdanh.pipeline.launch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.pipeline.Issuance.Refused;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.ReviewSettings;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;
import vn.vinhdanh.review.StoredRow;

/** The day that the registry gives a waiting decision. */
@Component
class SigningDay {

    private final Reviews reviews;
    private final AwardCatalogue catalogue;
    private final ReviewSettings settings;
    private final Clock clock;

    SigningDay(Reviews reviews, AwardCatalogue catalogue, ReviewSettings settings, Clock clock) {
        this.reviews = reviews;
        this.catalogue = catalogue;
        this.settings = settings;
        this.clock = clock;
    }

    /** The decision's date rules which law judges the awards, so it is looked at as a workbook's date would be. */
    void refuseImpossible(Batch batch, LocalDate date) throws Refused {
        LocalDate latest = LocalDate.now(clock).plusDays(settings.daysAhead());
        if (date.isAfter(latest)) {
            throw new Refused("The date " + date + " lies too far ahead: the latest allowed is " + latest
                    + ". Check the year, or change vinhdanh.review.days-ahead.");
        }
        List<String> notInForce = StoredRow.nominations(reviews.rows(batch.code()), RowOutcome.ACCEPTED).stream()
                .map(AcceptedNomination::award)
                .distinct()
                .filter(award -> !isInForce(award, date))
                .map(Award::name)
                .toList();
        if (!notInForce.isEmpty()) {
            throw new Refused("Not in force on " + date + ": " + String.join("; ", notInForce)
                    + ". Give another date, or have the clerk write the date into the workbook and drop it again.");
        }
    }

    private boolean isInForce(Award award, LocalDate date) {
        return catalogue
                .find(award.name(), date)
                .filter(entry -> entry.award().code().equals(award.code()))
                .filter(entry -> entry.isInForce(date))
                .isPresent();
    }
}
