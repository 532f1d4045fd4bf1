package vn.vinhdanh.render.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.pdf.Pdf;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.pdf.PdfIdentity;
import vn.vinhdanh.render.template.Templates;

/** Prints certificates of one award, one a page, into one PDF. */
@Component
final class CertificatePress {

    /** A draft has no date yet, and the day of printing would make each print another file. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private final CertificateComposer composer;
    private final Templates templates;
    private final PdfEngine engine;

    CertificatePress(CertificateComposer composer, Templates templates, PdfEngine engine) {
        this.composer = composer;
        this.templates = templates;
        this.engine = engine;
    }

    /** @param title shown by readers in place of the file's name */
    Pdf print(String title, Decision decision, Award award, List<Grant> grants) {
        List<CertificatePage> pages =
                grants.stream().map(grant -> composer.compose(decision, grant)).toList();
        String xhtml =
                templates.fill("certificate/" + award.style() + "/page.ftlh", Map.of("title", title, "pages", pages));
        return engine.render(xhtml, identity(title, decision, award));
    }

    private static PdfIdentity identity(String title, Decision decision, Award award) {
        String author = decision.office().name();
        return decision.identity() instanceof DecisionIdentity.Numbered numbered
                ? new PdfIdentity(title, author, award.name(), numbered.reference(), numbered.date())
                : new PdfIdentity(title, author, award.name(), "dự thảo", UNDATED);
    }
}
