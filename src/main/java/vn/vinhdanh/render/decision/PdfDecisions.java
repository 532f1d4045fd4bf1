package vn.vinhdanh.render.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.render.DecisionRenderer;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.decision.DecisionPage.Annex;
import vn.vinhdanh.render.pdf.Pdf;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.pdf.PdfIdentity;
import vn.vinhdanh.render.pdf.press.Refused;
import vn.vinhdanh.render.pdf.press.list.ListPress;
import vn.vinhdanh.render.pdf.press.list.LongList;
import vn.vinhdanh.render.template.Templates;

@Component
class PdfDecisions implements DecisionRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(PdfDecisions.class);
    private static final String TEMPLATE = "decision/page.ftlh";

    private final Templates templates;
    private final PdfEngine engine;
    private final DecisionPages pages;

    PdfDecisions(Templates templates, PdfEngine engine, DecisionPages pages) {
        this.templates = templates;
        this.engine = engine;
        this.pages = pages;
    }

    @Override
    public RenderedDocument render(Decision decision) {
        DecisionPage page = pages.page(decision);
        PdfIdentity identity = DecisionPages.identity(decision);
        Pdf pdf = pressed(page, identity).orElseGet(() -> drawn(page, identity));
        return RenderedDocument.of(DocumentKind.DECISION, "quyet-dinh.pdf", pdf.content(), pdf.pages());
    }

    private Pdf drawn(DecisionPage page, PdfIdentity identity) {
        return engine.render(templates.fill(TEMPLATE, Map.of("decision", page)), identity);
    }

    /** Empty where no annex is long, or where the press cannot go on with one as the template begins it. */
    private Optional<Pdf> pressed(DecisionPage page, PdfIdentity identity) {
        List<LongList> lists = new ArrayList<>();
        List<Annex> begun = new ArrayList<>();
        for (Annex annex : page.annexes()) {
            if (LongList.isLong(annex.rows())) {
                LongList list = new LongList(annex.rows(), !annex.total().isEmpty());
                lists.add(list);
                begun.add(annex.with(list.specimen()));
            } else {
                begun.add(annex);
            }
        }
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ListPress.print(drawn(page.with(begun), identity), lists));
        } catch (Refused refused) {
            LOG.warn(
                    "the annexes of \"{}\" are laid out whole, which takes longer and needs more memory: {}",
                    page.title(),
                    refused.getMessage());
            return Optional.empty();
        }
    }
}
