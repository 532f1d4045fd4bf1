package vn.vinhdanh.render.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Delivery;
import vn.vinhdanh.decision.DeliveryOrder;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.PrintRunRenderer;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.certificate.PrintFiles.PrintFile;
import vn.vinhdanh.render.pdf.Pdf;

/** The printer's files: each award's certificates in delivery order, so many to a file that it can be handled. */
@Component
@EnableConfigurationProperties({DeliveryOrder.class, PrintRunSettings.class})
final class PdfPrintRuns implements PrintRunRenderer {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final CertificatePress press;
    private final PrintRunSettings settings;
    private final PrintFiles files;

    PdfPrintRuns(CertificatePress press, DeliveryOrder order, PrintRunSettings settings) {
        this.press = press;
        this.settings = settings;
        this.files = new PrintFiles(order, settings);
    }

    @Override
    public void render(Decision decision, Consumer<RenderedDocument> sink) {
        for (PrintFile file : files.of(decision)) {
            String title = file.award().shortName() + " – bản in số " + file.number();
            Pdf pdf = press.print(title, decision, file.award(), pages(decision, file));
            sink.accept(RenderedDocument.of(
                    DocumentKind.PRINT_RUN,
                    CertificatePath.run(file.award(), file.number()),
                    pdf.content(),
                    pdf.pages()));
        }
    }

    @Override
    public int pages(Decision decision) {
        return files.pages(decision);
    }

    private List<CertificatePage> pages(Decision decision, PrintFile file) {
        List<CertificatePage> pages = new ArrayList<>();
        for (Delivery pile : file.piles()) {
            if (settings.separators()) {
                pages.add(CertificatePage.separating(
                        pile.unit(),
                        String.format(
                                VIETNAMESE,
                                "%,d %s",
                                pile.grants().size(),
                                file.award().name()),
                        CertificateTexts.ofTheDecision(decision)));
            }
            pile.grants().forEach(grant -> pages.add(press.page(decision, grant)));
        }
        return pages;
    }
}
