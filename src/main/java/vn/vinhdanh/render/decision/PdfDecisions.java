package vn.vinhdanh.render.decision;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.render.DecisionRenderer;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.Pdf;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.template.Templates;

@Component
class PdfDecisions implements DecisionRenderer {

    private static final String TEMPLATE = "decision/page.ftlh";

    private final Templates templates;
    private final PdfEngine engine;
    private final DecisionComposer composer;

    PdfDecisions(Templates templates, PdfEngine engine, FontMetrics metrics) {
        this.templates = templates;
        this.engine = engine;
        this.composer = new DecisionComposer(new RuleLengths(metrics));
    }

    @Override
    public RenderedDocument render(Decision decision) {
        String page = templates.fill(TEMPLATE, Map.of("decision", composer.compose(decision)));
        Pdf pdf = engine.render(page, DecisionPages.identity(decision));
        return RenderedDocument.of(DocumentKind.DECISION, "quyet-dinh.pdf", pdf.content(), pdf.pages());
    }
}
