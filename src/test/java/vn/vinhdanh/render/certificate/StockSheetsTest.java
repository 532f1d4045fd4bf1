package vn.vinhdanh.render.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.render.certificate.CertificateFixture.ACHIEVEMENT;
import static vn.vinhdanh.render.certificate.CertificateFixture.BANG_KHEN;
import static vn.vinhdanh.render.certificate.CertificateFixture.GIAY_KHEN;
import static vn.vinhdanh.render.certificate.CertificateFixture.LAYOUTS;
import static vn.vinhdanh.render.certificate.CertificateFixture.LAYOUTS_ON_A3;
import static vn.vinhdanh.render.certificate.CertificateFixture.NUMBERED;
import static vn.vinhdanh.render.certificate.CertificateFixture.RULER;
import static vn.vinhdanh.render.certificate.CertificateFixture.collective;
import static vn.vinhdanh.render.certificate.CertificateFixture.decision;
import static vn.vinhdanh.render.certificate.CertificateFixture.grant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.catalogue.yaml.YamlAwardCatalogue;
import vn.vinhdanh.decision.BonusSettings;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DeliveryOrder;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.pdf.Fonts;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.template.TemplateFault;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;

/** Certificates on preprinted stock: text alone, where the printer has to be told to put it. */
class StockSheetsTest {

    private static final double POINTS_PER_MM = 72 / 25.4;

    private static final Decision DECISION = decision(
            NUMBERED,
            grant(1, collective("Tổ Hai", "Trạm Y tế"), BANG_KHEN, ACHIEVEMENT),
            grant(1, collective("Công an xã", null), GIAY_KHEN, ACHIEVEMENT),
            grant(2, collective("Hội Nông dân", null), BANG_KHEN, ACHIEVEMENT),
            grant(3, collective("Tổ Ba", "Trạm Y tế"), BANG_KHEN, ACHIEVEMENT));

    @TempDir
    private Path office = Path.of("");

    private StockSheets sheets(String offset, String scale) throws IOException {
        return sheets(offset, scale, LAYOUTS);
    }

    private StockSheets sheets(String offset, String scale, Layouts layouts) throws IOException {
        Files.writeString(
                office.resolve("printers.yaml"),
                "stocks: [{name: phoi, styles: [bang-khen], preprinted: [nation, motto, award]}]\n"
                        + "printers: [{name: hp, stock: phoi, offset: " + offset + ", scale: " + scale + "}]\n");
        TemplateFiles files = new TemplateFiles(office);
        return new StockSheets(
                new CertificateComposer(layouts, RULER, BonusSettings.USUAL),
                layouts,
                new YamlAwardCatalogue(),
                DeliveryOrder.USUAL,
                files,
                new Templates(files),
                new PdfEngine(files, new Fonts(files)));
    }

    private static byte[] printed(StockSheets sheets) {
        return sheets.print(DECISION, "hp", sheets.sheets(DECISION, "hp").orElseThrow());
    }

    /** Left end and base line of the first letter of a text, in millimetres from the top left corner. */
    private static double[] place(byte[] pdf, int page, String text) throws IOException {
        List<double[]> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String line, List<TextPosition> letters) {
                    int at = line.indexOf(text);
                    if (at >= 0) {
                        TextPosition letter = letters.get(at);
                        found.add(new double[] {letter.getXDirAdj() / POINTS_PER_MM, letter.getYDirAdj() / POINTS_PER_MM
                        });
                    }
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        }
        return found.get(0);
    }

    @Test
    void onlyWhatTheStockLacksIsPrintedInDeliveryOrder() throws IOException {
        StockSheets sheets = sheets("{x: 0, y: 0}", "{x: 1, y: 1}");

        assertThat(sheets.sheets(DECISION, "hp").orElseThrow())
                .extracting(grant -> grant.nomination().recipient().name())
                .containsExactly("Tổ Ba", "Tổ Hai", "Hội Nông dân");
        byte[] pdf = printed(sheets);
        assertPdf(pdf).isArchivalAndAccessible().hasPages(3).hasPageSize(297, 210);
        assertThat(assertPdf(pdf).text(2))
                .contains("TẶNG", "Tổ Hai", "1385/QĐ-UBND")
                .doesNotContain("CỘNG HÒA", "Độc lập", "BẰNG KHEN");
    }

    @Test
    void everyPageIsMovedAndScaledAsThePrinterNeedsIt() throws IOException {
        byte[] asLaidOut = printed(sheets("{x: 0, y: 0}", "{x: 1, y: 1}"));
        byte[] corrected = printed(sheets("{x: 3, y: -2}", "{x: 1.01, y: 0.99}"));

        for (int page = 1; page <= 3; page++) {
            double[] from = place(asLaidOut, page, "TẶNG");
            double[] to = place(corrected, page, "TẶNG");
            assertThat(to[0]).as("page %d", page).isCloseTo(3 + 1.01 * from[0], within(0.1));
            assertThat(to[1]).as("page %d", page).isCloseTo(-2 + 0.99 * from[1], within(0.1));
        }
        Files.createDirectories(Path.of("target/golden/desk"));
        Files.write(Path.of("target/golden/desk/phoi.pdf"), corrected);
    }

    @Test
    void aSpoiltRangeComesOutTheSameAgain() throws IOException {
        StockSheets sheets = sheets("{x: 1.5, y: 0}", "{x: 1, y: 1}");
        List<Grant> spoilt = sheets.sheets(DECISION, "hp").orElseThrow().subList(1, 2);

        assertThat(sheets.print(DECISION, "hp", spoilt)).isEqualTo(sheets.print(DECISION, "hp", spoilt));
        assertThat(assertPdf(sheets.print(DECISION, "hp", spoilt)).hasPages(1).text(1))
                .contains("Tổ Hai");
    }

    @Test
    void theCalibrationPageHasRulersMarksAndACrossForEachText() throws IOException {
        byte[] page = sheets("{x: 0, y: 0}", "{x: 1, y: 1}").calibration("hp").orElseThrow();
        Files.createDirectories(Path.of("target/golden/desk"));
        Files.write(Path.of("target/golden/desk/can-chinh.pdf"), page);

        assertPdf(page).isArchivalAndAccessible().hasPages(1).hasPageSize(297, 210);
        assertThat(assertPdf(page).tableText(1))
                .contains("A (20 mm; 20 mm)", "B (277 mm; 20 mm)", "C (20 mm; 190 mm)", "recipient", "signer")
                .contains("scale x = 257 : (b − a)", "scale y = 170 : (c − a)")
                .doesNotContain("motto");
    }

    @Test
    void stockOnALargerSheetHasEverythingInItsPlaceThere() throws IOException {
        StockSheets onA4 = sheets("{x: 0, y: 0}", "{x: 1, y: 1}");
        StockSheets onA3 = sheets("{x: 0, y: 0}", "{x: 1, y: 1}", LAYOUTS_ON_A3);

        assertPdf(printed(onA3)).isArchivalAndAccessible().hasPages(3).hasPageSize(420, 297);
        assertThat(place(printed(onA3), 1, "TẶNG")[0])
                .isCloseTo(420.0 / 297 * place(printed(onA4), 1, "TẶNG")[0], within(0.2));
        assertPdf(onA3.calibration("hp").orElseThrow()).hasPages(1).hasPageSize(420, 297);
    }

    @Test
    void anUnknownPrinterIsNone() throws IOException {
        StockSheets sheets = sheets("{x: 0, y: 0}", "{x: 1, y: 1}");

        assertThat(sheets.sheets(DECISION, "canon")).isEmpty();
        assertThat(sheets.calibration("canon")).isEmpty();
        assertThat(sheets.printers()).containsExactly("hp");
    }

    @Test
    void aFaultOfTheFileIsToldByItsName() throws IOException {
        StockSheets sheets = sheets("{x: 0, y: 0}", "{x: 100, y: 1}");

        assertThatThrownBy(sheets::printers)
                .isInstanceOf(TemplateFault.class)
                .hasMessage("The template file printers.yaml is faulty: hp has a scale that is not near 1");
    }
}
