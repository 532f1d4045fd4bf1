package vn.vinhdanh.render.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Delivery;
import vn.vinhdanh.decision.DeliveryOrder;
import vn.vinhdanh.render.DeliveryPapersRenderer;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.decision.AttachedTo;
import vn.vinhdanh.render.decision.DecisionPage;
import vn.vinhdanh.render.decision.DecisionPages;
import vn.vinhdanh.render.pdf.Pdf;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.pdf.PdfIdentity;
import vn.vinhdanh.render.template.Templates;

/** Receipt lists and covers of all units, in files that stay small enough to be opened. */
@Component
final class PdfDeliveryPapers implements DeliveryPapersRenderer {

    private final DeliveryOrder order;
    private final DecisionPages decisions;
    private final Templates templates;
    private final PdfEngine engine;
    private final int certificatesInAFile;

    /** @param certificatesInAFile at most so many, unless one unit alone has more: the engine lays a file out in memory */
    PdfDeliveryPapers(
            DeliveryOrder order,
            DecisionPages decisions,
            Templates templates,
            PdfEngine engine,
            @Value("${vinhdanh.delivery.certificates-in-a-file:1000}") int certificatesInAFile) {
        this.order = order;
        this.decisions = decisions;
        this.templates = templates;
        this.engine = engine;
        this.certificatesInAFile = certificatesInAFile;
    }

    @Override
    public void render(Decision decision, Consumer<RenderedDocument> sink) {
        DecisionPage head = decisions.page(decision);
        int part = 1;
        List<Delivery> some = new ArrayList<>();
        int certificates = 0;
        for (Delivery delivery : order.of(decision)) {
            if (!some.isEmpty() && certificates + delivery.grants().size() > certificatesInAFile) {
                render(decision, head, some, part++, sink);
                some.clear();
                certificates = 0;
            }
            some.add(delivery);
            certificates += delivery.grants().size();
        }
        if (!some.isEmpty()) {
            render(decision, head, some, part, sink);
        }
    }

    private void render(
            Decision decision, DecisionPage head, List<Delivery> some, int part, Consumer<RenderedDocument> sink) {
        String number = part == 1 ? "" : "-" + part;
        Pdf receipts = print("desk/receipt.ftlh", "Danh sách ký nhận", decision, head, some);
        sink.accept(RenderedDocument.of(
                DocumentKind.RECEIPT_LIST, "in/ky-nhan" + number + ".pdf", receipts.content(), receipts.pages()));
        Pdf covers = print("desk/cover.ftlh", "Bìa túi khen thưởng", decision, head, some);
        sink.accept(RenderedDocument.of(
                DocumentKind.COVER_SHEETS, "in/bia" + number + ".pdf", covers.content(), covers.pages()));
    }

    private Pdf print(String template, String what, Decision decision, DecisionPage head, List<Delivery> some) {
        PdfIdentity of = DecisionPages.identity(decision);
        String title = what + " – " + of.title();
        String page = templates.fill(
                template,
                Map.of(
                        "title", title,
                        "decision", head,
                        "reference", AttachedTo.reference(decision),
                        "place", decision.office().place(),
                        "deliveries", some.stream().map(DeliveryPages::of).toList()));
        return engine.render(page, new PdfIdentity(title, of.author(), what, of.keywords(), of.date()));
    }
}
