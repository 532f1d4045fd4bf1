package vn.vinhdanh.render.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Delivery;
import vn.vinhdanh.decision.DeliveryOrder;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.DeliveryPapersRenderer;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.RepeatableZip;
import vn.vinhdanh.render.ahead.WorkAhead;
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

    private static final String RECEIPTS = "Danh sách ký nhận";

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
        DecisionPage head = decisions.withoutAnnexes(decision);
        List<List<Delivery>> files = files(order.of(decision));
        List<Supplier<RenderedDocument>> papers = new ArrayList<>();
        for (int part = 1; part <= files.size(); part++) {
            List<Delivery> some = files.get(part - 1);
            String number = part == 1 ? "" : "-" + part;
            papers.add(() -> paper(
                    DocumentKind.RECEIPT_LIST,
                    "in/ky-nhan" + number + ".pdf",
                    print("desk/receipt.ftlh", RECEIPTS, decision, head, some)));
            papers.add(() -> paper(
                    DocumentKind.COVER_SHEETS,
                    "in/bia" + number + ".pdf",
                    print("desk/cover.ftlh", "Bìa túi khen thưởng", decision, head, some)));
        }
        drawn(papers, sink);
    }

    private static RenderedDocument paper(DocumentKind kind, String path, Pdf pdf) {
        return RenderedDocument.of(kind, path, pdf.content(), pdf.pages());
    }

    private static void drawn(List<Supplier<RenderedDocument>> papers, Consumer<RenderedDocument> sink) {
        try (WorkAhead<Supplier<RenderedDocument>, RenderedDocument> drawn =
                new WorkAhead<>(papers, 1, Supplier::get)) {
            drawn.forEachRemaining(sink);
        }
    }

    private List<List<Delivery>> files(List<Delivery> deliveries) {
        List<List<Delivery>> files = new ArrayList<>();
        int free = 0;
        for (Delivery delivery : deliveries) {
            int certificates = delivery.grants().size();
            if (files.isEmpty() || certificates > free) {
                files.add(new ArrayList<>());
                free = certificatesInAFile;
            }
            files.get(files.size() - 1).add(delivery);
            free -= certificates;
        }
        return files;
    }

    @Override
    public void archives(
            Decision decision, Function<Grant, RenderedDocument> certificates, Consumer<RenderedDocument> sink) {
        DecisionPage head = decisions.withoutAnnexes(decision);
        drawn(
                UnitParts.of(order.of(decision)).stream()
                        .<Supplier<RenderedDocument>>map(part -> () -> archive(decision, head, part, certificates))
                        .toList(),
                sink);
    }

    private RenderedDocument archive(
            Decision decision, DecisionPage head, UnitParts part, Function<Grant, RenderedDocument> certificates) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Pdf receipt = print("desk/receipt.ftlh", RECEIPTS, decision, head, List.of(part.delivery()));
        files.put("ky-nhan.pdf", receipt.content());
        for (Grant grant : part.delivery().grants()) {
            RenderedDocument certificate = certificates.apply(grant);
            files.put(certificate.path(), certificate.content());
        }
        try {
            return RenderedDocument.of(DocumentKind.UNIT_ARCHIVE, part.path(), RepeatableZip.stored(files), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack " + part.path(), e);
        }
    }

    @Override
    public Map<String, Set<Integer>> archived(Decision decision) {
        return UnitParts.of(order.of(decision)).stream()
                .collect(Collectors.toMap(UnitParts::path, part -> part.delivery().grants().stream()
                        .map(grant -> grant.nomination().ordinal())
                        .collect(Collectors.toSet())));
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
