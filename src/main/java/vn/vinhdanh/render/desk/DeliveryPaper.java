package vn.vinhdanh.render.desk;

import java.util.List;
import java.util.Map;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Delivery;
import vn.vinhdanh.render.decision.AttachedTo;
import vn.vinhdanh.render.decision.DecisionPage;
import vn.vinhdanh.render.decision.DecisionPages;
import vn.vinhdanh.render.pdf.Pdf;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.pdf.PdfIdentity;
import vn.vinhdanh.render.template.Templates;

/**
 * A paper of a decision that has pages for each unit.
 *
 * @param head what it has of the decision
 */
record DeliveryPaper(Kind kind, Decision decision, DecisionPage head, Templates templates, PdfEngine engine) {

    enum Kind {
        RECEIPTS("desk/receipt.ftlh", "Danh sách ký nhận"),
        COVERS("desk/cover.ftlh", "Bìa túi khen thưởng");

        private final String template;
        private final String title;

        Kind(String template, String title) {
            this.template = template;
            this.title = title;
        }
    }

    /** Its text for some units. */
    String text(List<Delivery> units) {
        return templates.fill(
                kind.template,
                Map.of(
                        "title", title(),
                        "decision", head,
                        "reference", AttachedTo.reference(decision),
                        "place", decision.office().place(),
                        "deliveries", units.stream().map(DeliveryPages::of).toList()));
    }

    Pdf print(String text) {
        PdfIdentity of = DecisionPages.identity(decision);
        return engine.render(text, new PdfIdentity(title(), of.author(), kind.title, of.keywords(), of.date()));
    }

    private String title() {
        return kind.title + " – " + DecisionPages.identity(decision).title();
    }
}
