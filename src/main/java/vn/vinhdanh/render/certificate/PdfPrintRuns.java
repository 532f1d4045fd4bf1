package vn.vinhdanh.render.certificate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.PrintRunRenderer;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.pdf.Pdf;

/** The printer's files: each award's certificates in delivery order, so many to a file that it can be handled. */
@Component
final class PdfPrintRuns implements PrintRunRenderer {

    private final CertificatePress press;
    private final int pagesPerFile;

    PdfPrintRuns(CertificatePress press, @Value("${vinhdanh.print-run.pages:200}") int pagesPerFile) {
        if (pagesPerFile < 1) {
            throw new IllegalArgumentException("vinhdanh.print-run.pages must be at least 1, but is " + pagesPerFile);
        }
        this.press = press;
        this.pagesPerFile = pagesPerFile;
    }

    @Override
    public void render(Decision decision, Consumer<RenderedDocument> sink) {
        List<Grant> certified =
                decision.grants().stream().filter(Grant::certified).toList();
        // several awards may share a folder, and then its numbers too
        Map<String, Integer> lastOfFolder = new HashMap<>();
        Grant.byAward(certified).forEach((award, grants) -> renderAward(decision, award, grants, lastOfFolder, sink));
    }

    private void renderAward(
            Decision decision,
            Award award,
            List<Grant> grants,
            Map<String, Integer> lastOfFolder,
            Consumer<RenderedDocument> sink) {
        for (int from = 0; from < grants.size(); from += pagesPerFile) {
            List<Grant> part = grants.subList(from, Math.min(from + pagesPerFile, grants.size()));
            int number = lastOfFolder.merge(award.folder(), 1, Integer::sum);
            String title = award.shortName() + " – bản in số " + number;
            Pdf pdf = press.print(title, decision, award, part);
            sink.accept(RenderedDocument.of(
                    DocumentKind.PRINT_RUN, CertificatePath.run(award, number), pdf.content(), pdf.pages()));
        }
    }
}
