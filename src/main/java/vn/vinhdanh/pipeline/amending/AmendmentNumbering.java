package vn.vinhdanh.pipeline.amending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.DecisionSettings;
import vn.vinhdanh.decision.DecisionSettings.Numbering;
import vn.vinhdanh.pipeline.Amending.Terms;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.launch.EffectOfAmendment;
import vn.vinhdanh.pipeline.launch.GivenNumber;
import vn.vinhdanh.pipeline.launch.SigningDay;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.DecisionNumbers;
import vn.vinhdanh.review.DecisionBrief;

/** Numbers an amendment as its office numbers decisions: with the number given, the next one of the year, or later. */
@Component
class AmendmentNumbering {

    private final DecisionNumbers numbers;
    private final EffectOfAmendment effect;
    private final SigningDay days;
    private final DecisionSettings settings;
    private final Clock clock;

    AmendmentNumbering(
            DecisionNumbers numbers,
            EffectOfAmendment effect,
            SigningDay days,
            DecisionSettings settings,
            Clock clock) {
        this.numbers = numbers;
        this.effect = effect;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Looks before anything is written at a number without its date, and at a day on which it cannot have been signed.
     *
     * @return the number, empty where none is given
     */
    Optional<GivenNumber> read(Batch granting, Terms terms, DecisionBrief brief) throws Refused {
        if (terms.number() != null && terms.date() == null) {
            throw new Refused("A number needs its date: add --date YYYY-MM-DD, the day of signature.");
        }
        if (terms.date() != null || settings.numbering() == Numbering.PROGRAM) {
            days.refuseForAmendment(granting.code(), day(terms));
        }
        return terms.number() == null
                ? Optional.empty()
                : Optional.of(GivenNumber.read(terms.number(), day(terms), brief));
    }

    /** Whether the amendment gets its number at once and does not wait as a draft. */
    boolean numbers(Optional<GivenNumber> given) {
        return given.isPresent() || settings.numbering() == Numbering.PROGRAM;
    }

    /** Must run in the transaction that opens the batch. */
    void number(Batch batch, Optional<GivenNumber> given, Terms terms, String symbol) {
        if (given.isPresent()) {
            GivenNumber number = given.get();
            effect.assign(batch, numbers.register(number.number(), number.symbol(), number.date()));
        } else if (settings.numbering() == Numbering.PROGRAM) {
            effect.assign(batch, numbers.next(symbol, day(terms)));
        }
    }

    private LocalDate day(Terms terms) {
        return terms.date() == null ? LocalDate.now(clock) : terms.date();
    }
}
