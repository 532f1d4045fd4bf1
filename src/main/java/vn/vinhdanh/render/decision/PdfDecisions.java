package vn.vinhdanh.render.decision;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.render.DecisionRenderer;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.pdf.Pdf;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.template.Templates;

@Component
class PdfDecisions implements DecisionRenderer {

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
        String page = templates.fill(TEMPLATE, Map.of("decision", pages.page(decision)));
        Pdf pdf = engine.render(page, DecisionPages.identity(decision));
        return RenderedDocument.of(DocumentKind.DECISION, "quyet-dinh.pdf", pdf.content(), pdf.pages());
    }
}
