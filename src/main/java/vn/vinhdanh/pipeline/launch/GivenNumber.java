package vn.vinhdanh.pipeline.launch;

import java.time.LocalDate;
import java.util.Objects;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.register.WrittenNumber;
import vn.vinhdanh.review.DecisionBrief;

/** The number and date that the registry gives a decision. */
public record GivenNumber(String number, String symbol, LocalDate date) {

    /** @param written "100", with the symbol of the brief's office, or "100/QĐ-SNV" */
    public static GivenNumber read(String written, LocalDate date, DecisionBrief brief) throws Refused {
        WrittenNumber read = WrittenNumber.read(written)
                .orElseThrow(() -> new Refused("'" + written + "' is no decision number: write 100, or 100/QĐ-UBND."));
        String symbol = Objects.requireNonNullElse(read.symbol(), brief.office().symbol());
        return new GivenNumber(read.number(), symbol, date);
    }

    boolean isThatOf(RegisteredDecision decision) {
        return decision.number().equals(RegisteredDecision.canonical(number))
                && decision.date().equals(date)
                && decision.symbol().equals(symbol);
    }
}
