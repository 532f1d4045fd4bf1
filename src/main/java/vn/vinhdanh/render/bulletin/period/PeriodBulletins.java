package vn.vinhdanh.render.bulletin.period;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.PeriodBulletinRenderer;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.pdf.Pdf;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.pdf.PdfIdentity;
import vn.vinhdanh.render.template.Templates;

/** Bulletins of a period after templates/bulletin/period/. */
@Component
final class PeriodBulletins implements PeriodBulletinRenderer {

    private final Templates templates;
    private final PdfEngine engine;

    PeriodBulletins(Templates templates, PdfEngine engine) {
        this.templates = templates;
        this.engine = engine;
    }

    @Override
    public List<RenderedDocument> render(Facts facts) {
        Map<String, Object> model = Map.of("p", new PeriodModel(facts).build());
        Pdf pdf = engine.render(templates.fill("bulletin/period/print.ftlh", model), identity(facts));
        return List.of(
                RenderedDocument.text(
                        DocumentKind.BULLETIN_PAGE, "index.html", templates.fill("bulletin/period/page.ftlh", model)),
                RenderedDocument.of(DocumentKind.BULLETIN_PDF, "ban-tin.pdf", pdf.content(), pdf.pages()),
                RenderedDocument.text(
                        DocumentKind.BULLETIN_TEXT, "ban-tin.txt", templates.fill("bulletin/period/text.ftl", model)));
    }

    /** Dated by the period's last day: the same register gives the same bytes. */
    private static PdfIdentity identity(Facts facts) {
        String name = "Công tác khen thưởng " + facts.period().inVietnamese();
        return new PdfIdentity(
                name,
                facts.office(),
                "Bản tin thi đua, khen thưởng",
                facts.period().inVietnamese(),
                facts.period().last());
    }
}
