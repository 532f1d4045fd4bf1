package vn.vinhdanh.pipeline.launch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.reading.LawOfAnotherDay;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.review.ReviewSettings;

/** The day that the registry gives a waiting decision. */
@Component
public class SigningDay {

    private static final int SHOWN = 5;

    private final LawOfAnotherDay law;
    private final ReviewSettings settings;
    private final Clock clock;
    private final Batches batches;

    SigningDay(LawOfAnotherDay law, ReviewSettings settings, Clock clock, Batches batches) {
        this.batches = batches;
        this.law = law;
        this.settings = settings;
        this.clock = clock;
    }

    /** The decision's date rules which law judges the awards, so it is looked at as a workbook's date would be. */
    void refuseImpossible(Batch batch, LocalDate date) throws Refused {
        Batch.Amends amends = batch.amends();
        if (amends != null) {
            refuseForAmendment(amends.batch(), date);
            return;
        }
        refuseTooFarAhead(date);
        refuseByLaw(batch, date);
    }

    /** What has not been granted yet cannot be amended. */
    public void refuseForAmendment(String granting, LocalDate date) throws Refused {
        refuseTooFarAhead(date);
        RegisteredDecision granted =
                batches.byCode(granting).map(Batch::decision).orElseThrow();
        if (date.isBefore(granted.date())) {
            throw new Refused("The date " + date + " lies before that of the decision to be amended, "
                    + granted.reference() + " of " + granted.date() + ". Check the date.");
        }
    }

    private void refuseTooFarAhead(LocalDate date) throws Refused {
        if (isTooFarAhead(date)) {
            throw new Refused("The date " + date + " lies too far ahead: the latest allowed is " + latest()
                    + ". Check the year, or change vinhdanh.review.days-ahead.");
        }
    }

    boolean isTooFarAhead(LocalDate date) {
        return date.isAfter(latest());
    }

    private LocalDate latest() {
        return LocalDate.now(clock).plusDays(settings.daysAhead());
    }

    private void refuseByLaw(Batch batch, LocalDate date) throws Refused {
        List<Finding> objections = law.objections(batch, date);
        if (!objections.isEmpty()) {
            throw new Refused("By the law in force on " + date + " batch " + batch.code() + " cannot be issued:\n"
                    + told(objections)
                    + "Give another date, or have the clerk write the date into the workbook and drop it"
                    + " again: these rows then go back, and the others can be issued.");
        }
    }

    /** Without the findings' own hints: those are for a row that has gone back already. */
    private static String told(List<Finding> objections) {
        String lines = objections.stream()
                .limit(SHOWN)
                .map(finding -> "  " + finding.at() + "  " + finding.code().id() + ": " + finding.message() + "\n")
                .collect(Collectors.joining());
        int more = objections.size() - SHOWN;
        return more > 0 ? lines + "  and " + more + " more\n" : lines;
    }
}
