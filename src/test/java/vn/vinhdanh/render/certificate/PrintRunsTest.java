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

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DeliveryOrder;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.RenderedDocument;

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
        List<RenderedDocument> files = new ArrayList<>();
        new PdfPrintRuns(PRESS, DeliveryOrder.USUAL, 2).render(DECISION, files::add);
        return files;
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
