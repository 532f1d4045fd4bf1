package vn.vinhdanh.render.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.render.certificate.CertificateFixture.ACHIEVEMENT;
import static vn.vinhdanh.render.certificate.CertificateFixture.BANG_KHEN;
import static vn.vinhdanh.render.certificate.CertificateFixture.CERTIFICATES;
import static vn.vinhdanh.render.certificate.CertificateFixture.DRAFT;
import static vn.vinhdanh.render.certificate.CertificateFixture.NUMBERED;
import static vn.vinhdanh.render.certificate.CertificateFixture.collective;
import static vn.vinhdanh.render.certificate.CertificateFixture.decision;
import static vn.vinhdanh.render.certificate.CertificateFixture.grant;
import static vn.vinhdanh.render.certificate.CertificateFixture.person;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.golden.Poppler;
import vn.vinhdanh.golden.TextPlaces;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;

class CertificatesTest {

    static List<Award> styles() {
        return CertificateFixture.ONE_OF_EACH_STYLE;
    }

    private static Grant grantTo(Award award) {
        return grant(12, person("Ông", "Nguyễn Văn Đức", "Trưởng phòng", "Phòng Nội vụ"), award, ACHIEVEMENT);
    }

    /** The order of the elements: documents.md, after Decree 50/2006/NĐ-CP. */
    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleSaysEverythingInOrder(Award award) {
        RenderedDocument document = CERTIFICATES.render(decision(NUMBERED), grantTo(award));

        assertPdf(document.content())
                .isArchivalAndAccessible()
                .hasAllFontsEmbedded()
                .hasPages(1)
                .hasPageSize(297, 210)
                .hasTitle(award.shortName() + " – Ông Nguyễn Văn Đức");
        assertThat(TextPlaces.inReadingOrder(document.content()))
                .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"
                        + " CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN TẶNG "
                        + award.shortName().toUpperCase(Locale.ROOT)
                        + " Ông Nguyễn Văn Đức Trưởng phòng, Phòng Nội vụ " + ACHIEVEMENT
                        + " Quyết định số 1385/QĐ-UBND ngày 15 tháng 5 năm 2019"
                        + " Số sổ vàng: ................................"
                        + " Thái Nguyên, ngày 15 tháng 5 năm 2019 KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Thanh Bình");
    }

    @Test
    void aCertificateIsNamedByNumberAndRecipient() {
        RenderedDocument document = CERTIFICATES.render(decision(NUMBERED), grantTo(BANG_KHEN));

        assertThat(document.path()).isEqualTo("bang-khen/0012-nguyen-van-duc.pdf");
        assertThat(document.kind()).isEqualTo(DocumentKind.CERTIFICATE);
        assertThat(document.recipient()).isEqualTo("Ông Nguyễn Văn Đức");
        assertThat(document.pages()).isEqualTo(1);
        assertThat(document.ordinal()).isEqualTo(1);
    }

    @Test
    void aDraftSaysSoAndLeavesNumberAndDateOpen() {
        byte[] content = CERTIFICATES
                .render(decision(DRAFT), grant(1, collective("Phòng Nội vụ", null), BANG_KHEN, null))
                .content();

        assertPdf(content).isArchivalAndAccessible().hasPages(1);
        assertThat(TextPlaces.inReadingOrder(content))
                .startsWith("DỰ THẢO ")
                .contains(
                        "BẰNG KHEN Phòng Nội vụ Quyết định số ................/QĐ-UBND ngày ........ tháng ........ năm")
                .doesNotContain("thành tích");
    }

    @Test
    void itsNumberInTheGoldenBookStandsWhereItWouldBeWritten() {
        Grant grant = grantTo(BANG_KHEN);
        Grant entered = new Grant(12, grant.nomination(), true, null, "341/2019");

        byte[] content =
                CERTIFICATES.render(decision(NUMBERED, entered), entered).content();

        assertPdf(content).isArchivalAndAccessible().hasPages(1);
        assertThat(TextPlaces.inReadingOrder(content)).contains("Số sổ vàng: 341/2019 Thái Nguyên, ngày");
    }

    @Test
    void itIsReadAloudFromTheNationToTheSigner() throws Exception {
        byte[] content =
                CERTIFICATES.render(decision(NUMBERED), grantTo(BANG_KHEN)).content();

        assertThat(Poppler.structure(content))
                .containsSubsequence(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN",
                        "TẶNG",
                        "H1 (block) \"BẰNG KHEN\"",
                        "Ông Nguyễn Văn Đức",
                        "Quyết định số 1385/QĐ-UBND",
                        "Số sổ vàng",
                        "Thái Nguyên, ngày 15 tháng 5 năm 2019",
                        "KT. CHỦ TỊCH",
                        "Lê Thanh Bình");
    }

    @Test
    void theSameGrantGivesTheSameBytes() {
        assertThat(CERTIFICATES.render(decision(NUMBERED), grantTo(BANG_KHEN)).content())
                .isEqualTo(CERTIFICATES
                        .render(decision(NUMBERED), grantTo(BANG_KHEN))
                        .content());
    }

    @Test
    void severalThreadsGiveTheSameBytes() {
        byte[] alone =
                CERTIFICATES.render(decision(NUMBERED), grantTo(BANG_KHEN)).content();

        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> CERTIFICATES
                        .render(decision(NUMBERED), grantTo(BANG_KHEN))
                        .content()))
                .allSatisfy(together -> assertThat(together).isEqualTo(alone));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H'Hen Niê",
                "K'Brôi",
                "Y Ban Êban",
                "<b>Trần</b> &amp; ${decision}",
                "<#list x as y>${y}</#list>",
                "[=1+1] \"A\" 'B'",
            })
    void aNameIsPrintedAsTheClerkTypedIt(String name) {
        byte[] content = CERTIFICATES
                .render(decision(NUMBERED), grant(1, collective(name, null), BANG_KHEN, null))
                .content();

        assertThat(assertPdf(content).lines(1).lines().map(String::strip)).contains(name);
    }
}
