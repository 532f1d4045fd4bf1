package vn.vinhdanh.render.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.render.certificate.CertificateFixture.ACHIEVEMENT;
import static vn.vinhdanh.render.certificate.CertificateFixture.CERTIFICATES;
import static vn.vinhdanh.render.certificate.CertificateFixture.CERTIFICATES_WITH_BONUS;
import static vn.vinhdanh.render.certificate.CertificateFixture.DRAFT;
import static vn.vinhdanh.render.certificate.CertificateFixture.NUMBERED;
import static vn.vinhdanh.render.certificate.CertificateFixture.PRESS;
import static vn.vinhdanh.render.certificate.CertificateFixture.collective;
import static vn.vinhdanh.render.certificate.CertificateFixture.decision;
import static vn.vinhdanh.render.certificate.CertificateFixture.grant;
import static vn.vinhdanh.render.certificate.CertificateFixture.nomination;
import static vn.vinhdanh.render.certificate.CertificateFixture.person;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.decision.Bonus;
import vn.vinhdanh.decision.DeliveryOrder;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.golden.StructureTree;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.certificate.run.PrintRunSettings;

/** A certificate read aloud: from the nation to the signer, whatever its style, and a print run sheet by sheet. */
class CertificateReadingOrderTest {

    private static final Recipient OFFICIAL = person("Ông", "Nguyễn Văn Đức", "Trưởng phòng", "Phòng Nội vụ");

    static List<Award> styles() {
        return CertificateFixture.ONE_OF_EACH_STYLE;
    }

    private static List<String> upTo(Award award) {
        return List.of(
                "P CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "P Độc lập - Tự do - Hạnh phúc",
                "P CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN",
                "P TẶNG",
                "H1 " + award.shortName().toUpperCase(Locale.ROOT));
    }

    private static final List<String> FROM_THE_DECISION_ON = List.of(
            "P Quyết định số 1385/QĐ-UBND ngày 15 tháng 5 năm 2019",
            "P Số sổ vàng: ................................",
            "P Thái Nguyên, ngày 15 tháng 5 năm 2019",
            "P KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
            "P Lê Thanh Bình");

    private static List<String> together(Stream<List<String>> parts) {
        return parts.flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void fromTheNationToTheSigner(Award award) {
        RenderedDocument certificate = CERTIFICATES.render(decision(NUMBERED), grant(12, OFFICIAL, award, ACHIEVEMENT));

        assertThat(StructureTree.readAloud(certificate.content()))
                .isEqualTo(together(Stream.of(
                        upTo(award),
                        List.of("P Ông Nguyễn Văn Đức", "P Trưởng phòng, Phòng Nội vụ", "P " + ACHIEVEMENT),
                        FROM_THE_DECISION_ON)));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void theBonusBelongsToTheMerit(Award award) {
        Bonus bonus = new Bonus(BigDecimal.valueOf(2), new BigDecimal("1390000"), new BigDecimal("2780000"));
        Grant grant = new Grant(12, nomination(OFFICIAL, award, ACHIEVEMENT), true, bonus);

        assertThat(StructureTree.readAloud(CERTIFICATES_WITH_BONUS
                        .render(decision(NUMBERED), grant)
                        .content()))
                .isEqualTo(together(Stream.of(
                        upTo(award),
                        List.of(
                                "P Ông Nguyễn Văn Đức",
                                "P Trưởng phòng, Phòng Nội vụ",
                                "P " + ACHIEVEMENT,
                                "P Kèm theo tiền thưởng: 2.780.000 đồng (Hai triệu bảy trăm tám mươi nghìn đồng)"),
                        FROM_THE_DECISION_ON)));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aDraftIsSaidToBeOneBeforeAllElse(Award award) {
        RenderedDocument draft =
                CERTIFICATES.render(decision(DRAFT), grant(1, collective("Phòng Nội vụ", null), award, null));

        assertThat(StructureTree.readAloud(draft.content()))
                .isEqualTo(together(Stream.of(
                        List.of("P DỰ THẢO"),
                        upTo(award),
                        List.of(
                                "P Phòng Nội vụ",
                                "P Quyết định số ................/QĐ-UBND ngày ........ tháng ........ năm ............",
                                "P Số sổ vàng: ................................",
                                "P Thái Nguyên, ngày ........ tháng ........ năm ............",
                                "P KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
                                "P Lê Thanh Bình"))));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aPrintRunEndsOneSheetBeforeItBeginsTheNext(Award award) {
        List<RenderedDocument> files = new ArrayList<>();
        new PdfPrintRuns(PRESS, DeliveryOrder.USUAL, new PrintRunSettings(10, false))
                .render(
                        decision(
                                NUMBERED,
                                grant(1, collective("Phòng Nội vụ", null), award, null),
                                grant(2, OFFICIAL, award, ACHIEVEMENT)),
                        files::add);

        assertThat(files).hasSize(1);
        assertThat(StructureTree.readAloud(files.get(0).content()))
                .isEqualTo(together(Stream.of(
                        upTo(award),
                        List.of("P Phòng Nội vụ"),
                        FROM_THE_DECISION_ON,
                        upTo(award),
                        List.of("P Ông Nguyễn Văn Đức", "P Trưởng phòng, Phòng Nội vụ", "P " + ACHIEVEMENT),
                        FROM_THE_DECISION_ON)));
    }
}
