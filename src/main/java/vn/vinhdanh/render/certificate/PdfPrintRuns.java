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
import vn.vinhdanh.render.certificate.run.PrintFiles;
import vn.vinhdanh.render.certificate.run.PrintFiles.PrintFile;
import vn.vinhdanh.render.certificate.run.PrintRunSettings;
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
    public void write(Decision decision, Consumer<RenderedDocument.Streamed> sink) {
        for (PrintFile file : files.of(decision)) {
            sink.accept(
                    press.compiled(decision).fills(decision, file.award())
                            ? new RenderedDocument.Streamed(
                                    DocumentKind.PRINT_RUN, path(file), files.pages(file), out -> new CompiledRun(
                                                    press, decision, file.award())
                                            .write(title(file), sheets(decision, file), out))
                            : RenderedDocument.Streamed.of(drawn(decision, file)));
        }
    }

    private RenderedDocument drawn(Decision decision, PrintFile file) {
        List<CertificatePage> pages = sheets(decision, file).stream()
                .map(sheet -> sheet.page(press, decision))
                .toList();
        Pdf pdf = press.print(title(file), decision, file.award(), pages);
        return RenderedDocument.of(DocumentKind.PRINT_RUN, path(file), pdf.content(), pdf.pages());
    }

    private static String title(PrintFile file) {
        return file.award().shortName() + " – bản in số " + file.number();
    }

    private static String path(PrintFile file) {
        return CertificatePath.run(file.award(), file.number());
    }

    @Override
    public int pages(Decision decision) {
        return files.pages(decision);
    }

    private List<RunSheet> sheets(Decision decision, PrintFile file) {
        List<RunSheet> sheets = new ArrayList<>();
        for (Delivery pile : file.piles()) {
            if (settings.separators()) {
                sheets.add(new RunSheet.Separator(CertificatePage.separating(
                        pile.unit(),
                        String.format(
                                VIETNAMESE,
                                "%,d %s",
                                pile.grants().size(),
                                file.award().name()),
                        CertificateTexts.ofTheDecision(decision))));
            }
            pile.grants().forEach(grant -> sheets.add(new RunSheet.Certificate(grant)));
        }
        return sheets;
    }
}
