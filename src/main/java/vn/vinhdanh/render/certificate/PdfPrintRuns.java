package vn.vinhdanh.render.certificate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DeliveryOrder;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.PrintRunRenderer;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.pdf.Pdf;

/** The printer's files: each award's certificates in delivery order, so many to a file that it can be handled. */
@Component
@EnableConfigurationProperties(DeliveryOrder.class)
final class PdfPrintRuns implements PrintRunRenderer {

    private final CertificatePress press;
    private final DeliveryOrder order;
    private final int pagesPerFile;

    PdfPrintRuns(
            CertificatePress press, DeliveryOrder order, @Value("${vinhdanh.print-run.pages:200}") int pagesPerFile) {
        if (pagesPerFile < 1) {
            throw new IllegalArgumentException("vinhdanh.print-run.pages must be at least 1, but is " + pagesPerFile);
        }
        this.press = press;
        this.order = order;
        this.pagesPerFile = pagesPerFile;
    }

    @Override
    public void render(Decision decision, Consumer<RenderedDocument> sink) {
        Map<Award, List<Grant>> byAward = Grant.byAward(order.grants(decision));
        // several awards may share a folder, and then its numbers too
        Map<String, Integer> lastOfFolder = new HashMap<>();
        decision.grants().stream()
                .map(grant -> grant.nomination().award())
                .distinct()
                .filter(byAward::containsKey)
                .forEach(award ->
                        renderAward(decision, award, byAward.getOrDefault(award, List.of()), lastOfFolder, sink));
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
