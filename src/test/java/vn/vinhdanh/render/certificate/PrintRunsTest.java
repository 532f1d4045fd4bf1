package vn.vinhdanh.render.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.render.certificate.CertificateFixture.BANG_KHEN;
import static vn.vinhdanh.render.certificate.CertificateFixture.GIAY_KHEN;
import static vn.vinhdanh.render.certificate.CertificateFixture.NUMBERED;
import static vn.vinhdanh.render.certificate.CertificateFixture.PRESS;
import static vn.vinhdanh.render.certificate.CertificateFixture.collective;
import static vn.vinhdanh.render.certificate.CertificateFixture.decision;
import static vn.vinhdanh.render.certificate.CertificateFixture.grant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DeliveryOrder;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.certificate.run.PrintRunSettings;

class PrintRunsTest {

    private static Grant to(int id, String name, Award award) {
        return grant(id, collective(name, null), award, null);
    }

    private static final Decision DECISION = decision(
            NUMBERED,
            to(1, "Phòng Nội vụ", BANG_KHEN),
            to(1, "Tổ 3", GIAY_KHEN),
            to(2, "Phòng Tài chính", BANG_KHEN),
            new Grant(3, to(3, "Đã in rồi", BANG_KHEN).nomination(), false, null),
            to(4, "Phòng Tư pháp", BANG_KHEN));

    private static List<RenderedDocument> render() {
        return render(DECISION, new PrintRunSettings(2, false));
    }

    /** The files have together as many pages as the proof before publication will ask for. */
    private static List<RenderedDocument> render(Decision decision, PrintRunSettings settings) {
        List<RenderedDocument> files = new ArrayList<>();
        PdfPrintRuns runs = new PdfPrintRuns(PRESS, DeliveryOrder.USUAL, settings);
        runs.render(decision, files::add);
        assertThat(files.stream().mapToInt(RenderedDocument::pages).sum()).isEqualTo(runs.pages(decision));
        return files;
    }

    @Test
    void aSheetWithItsNameLiesBeforeEachUnitsCertificatesWhereTheOfficeWantsIt() throws IOException {
        Decision decision = decision(
                NUMBERED,
                grant(1, collective("Tổ Một", "Trạm Y tế"), BANG_KHEN, null),
                grant(2, collective("Tổ Hai", "Trạm Y tế"), BANG_KHEN, null),
                grant(3, collective("Tổ Ba", "Trạm Y tế"), BANG_KHEN, null),
                grant(4, collective("Hội Nông dân", null), BANG_KHEN, null));

        List<RenderedDocument> files = render(decision, new PrintRunSettings(2, true));

        assertThat(files).extracting(RenderedDocument::pages).containsExactly(3, 4);
        byte[] second = files.get(1).content();
        Files.createDirectories(Path.of("target/golden/desk"));
        Files.write(Path.of("target/golden/desk/bang-khen-002.pdf"), second);
        assertPdf(second).isArchivalAndAccessible().hasAllFontsEmbedded().hasPageSize(297, 210);
        assertThat(assertPdf(second).text(1))
                .isEqualToNormalizingWhitespace("Trạm Y tế 1 Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"
                        + " Quyết định số 1385/QĐ-UBND ngày 15 tháng 5 năm 2019");
        assertThat(assertPdf(second).text(2)).contains("Tổ Một");
        assertThat(assertPdf(second).text(3))
                .contains("Hội Nông dân", "1 Bằng khen")
                .doesNotContain("TẶNG");
        assertThat(assertPdf(second).text(4)).contains("Hội Nông dân", "TẶNG");
        assertThat(assertPdf(files.get(0).content()).text(1)).contains("Trạm Y tế", "2 Bằng khen");
    }

    @Test
    void eachAwardHasItsFilesOfAtMostSoManyPagesInDeliveryOrder() {
        List<RenderedDocument> files = render();

        assertThat(files)
                .extracting(RenderedDocument::path)
                .containsExactly("in/bang-khen-001.pdf", "in/bang-khen-002.pdf", "in/giay-khen-001.pdf");
        assertThat(files).extracting(RenderedDocument::pages).containsExactly(2, 1, 1);
        assertThat(assertPdf(files.get(0).content()).text(1)).contains("Phòng Nội vụ");
        assertThat(assertPdf(files.get(0).content()).text(2)).contains("Phòng Tài chính");
        assertThat(assertPdf(files.get(1).content()).text(1)).contains("Phòng Tư pháp");
    }

    @Test
    void aRunIsArchivalAndAccessible() {
        assertPdf(render().get(0).content())
                .isArchivalAndAccessible()
                .hasAllFontsEmbedded()
                .hasPages(2)
                .hasPageSize(297, 210);
    }

    @Test
    void theSameDecisionGivesTheSameBytes() {
        assertThat(render().get(0).content()).isEqualTo(render().get(0).content());
    }
}
