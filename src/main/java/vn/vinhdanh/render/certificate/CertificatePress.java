package vn.vinhdanh.render.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.certificate.paper.Sheet;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.Pdf;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.pdf.PdfIdentity;
import vn.vinhdanh.render.pdf.press.PageCompiler;
import vn.vinhdanh.render.template.TemplateFault;
import vn.vinhdanh.render.template.Templates;

/** Prints certificates of one award, one a page, into one PDF. */
@Component
final class CertificatePress {

    /** A draft has no date yet, and the day of printing would make each print another file. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private final CertificateComposer composer;
    private final Templates templates;
    private final PdfEngine engine;
    private final PageCompiler compiler;
    private volatile @Nullable CompiledBatch last;

    CertificatePress(CertificateComposer composer, Templates templates, PdfEngine engine, FontMetrics metrics) {
        this.composer = composer;
        this.templates = templates;
        this.engine = engine;
        this.compiler = new PageCompiler(metrics);
    }

    /** Batches are printed one after the other. */
    CompiledBatch compiled(Decision decision) {
        CompiledBatch current = last;
        if (current == null || !current.isOf(decision)) {
            synchronized (this) {
                current = last;
                if (current == null || !current.isOf(decision)) {
                    current = new CompiledBatch(decision, this, compiler);
                    last = current;
                }
            }
        }
        return current;
    }

    CertificatePage page(Decision decision, Grant grant) {
        return composer.compose(decision, grant);
    }

    /** What the certificate says, before it is broken into lines. */
    Map<SlotName, List<String>> texts(Decision decision, Grant grant) {
        return composer.texts(decision, grant);
    }

    /**
     * Prints pages that lie together.
     *
     * @param title shown by readers in place of the file's name
     * @throws TemplateFault when the template's pages have not the size of the paper
     */
    Pdf print(String title, Decision decision, Award award, List<CertificatePage> pages) {
        String template = "certificate/" + award.style() + "/page.ftlh";
        Sheet sheet = composer.sheet(award);
        Pdf pdf = engine.render(
                templates.fill(template, Map.of("title", title, "sheet", sheet, "pages", pages)),
                identity(title, decision, award));
        if (!pdf.measures(sheet.width(), sheet.height())) {
            throw new TemplateFault(
                    template,
                    "its pages have not the size of the paper, " + sheet.width() + " × " + sheet.height()
                            + " mm. Put <@certificate.paper sheet/> into its head.",
                    null);
        }
        return pdf;
    }

    PdfIdentity identity(String title, Decision decision, Award award) {
        String author = decision.office().name();
        return decision.identity() instanceof DecisionIdentity.Numbered numbered
                ? new PdfIdentity(title, author, award.name(), numbered.reference(), numbered.date())
                : new PdfIdentity(title, author, award.name(), "dự thảo", UNDATED);
    }
}
