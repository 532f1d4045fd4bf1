package vn.vinhdanh.render.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity.Numbered;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.PdfIdentity;

/** What a decision's paper says, on the page and about itself, whatever the file's format. */
@Component
public class DecisionPages {

    private final DecisionComposer composer;

    public DecisionPages(FontMetrics metrics) {
        this.composer = new DecisionComposer(new RuleLengths(metrics), new Annexes(new CellText(metrics)));
    }

    public DecisionPage page(Decision decision) {
        return composer.compose(decision);
    }

    /** For papers that go with it and have lists of their own: to lay out those of the annexes takes the longest. */
    public DecisionPage withoutAnnexes(Decision decision) {
        return composer.withoutAnnexes(decision);
    }

    /** The head of a paper that belongs to no decision. */
    public OfficeHead head(@Nullable String superior, String office) {
        return composer.head(superior, office);
    }

    /** A draft, which has no date yet, is as old as time. */
    public static PdfIdentity identity(Decision decision) {
        boolean numbered = decision.identity() instanceof Numbered;
        String keywords = decision.identity() instanceof Numbered known ? known.reference() : "dự thảo";
        LocalDate date = decision.identity() instanceof Numbered known ? known.date() : LocalDate.EPOCH;
        return new PdfIdentity(
                DecisionComposer.title(decision),
                decision.office().name(),
                (numbered ? "" : "Dự thảo: ") + "Về việc " + decision.subject(),
                keywords,
                date);
    }
}
