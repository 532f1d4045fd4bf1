package vn.vinhdanh.render.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.render.certificate.CertificateFixture.ACHIEVEMENT;
import static vn.vinhdanh.render.certificate.CertificateFixture.BANG_KHEN;
import static vn.vinhdanh.render.certificate.CertificateFixture.CERTIFICATES;
import static vn.vinhdanh.render.certificate.CertificateFixture.CERTIFICATES_WITH_BONUS;
import static vn.vinhdanh.render.certificate.CertificateFixture.NUMBERED;
import static vn.vinhdanh.render.certificate.CertificateFixture.ONE_OF_EACH_STYLE;
import static vn.vinhdanh.render.certificate.CertificateFixture.collective;
import static vn.vinhdanh.render.certificate.CertificateFixture.decision;
import static vn.vinhdanh.render.certificate.CertificateFixture.nomination;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Bonus;
import vn.vinhdanh.decision.BonusSettings;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.golden.TextPlaces;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.certificate.paper.CertificatePapers;
import vn.vinhdanh.render.template.TemplateFault;
import vn.vinhdanh.render.template.TemplateFiles;

/** The amount on the certificate, for offices that set {@code vinhdanh.bonus.on-certificate}. */
class CertificateBonusTest {

    static List<Award> styles() {
        return ONE_OF_EACH_STYLE;
    }

    private static Grant grant(Award award, @Nullable String amount) {
        Bonus bonus = amount == null
                ? null
                : new Bonus(new BigDecimal("2.0"), new BigDecimal("1390000"), new BigDecimal(amount));
        return new Grant(12, nomination(collective("Phòng Nội vụ", null), award, ACHIEVEMENT), true, bonus);
    }

    private static String read(RenderedDocument document) {
        return TextPlaces.inReadingOrder(document.content());
    }

    @ParameterizedTest
    @MethodSource("styles")
    void itStandsAboveTheDecisionsNumberInFiguresAndWords(Award award) {
        RenderedDocument document = CERTIFICATES_WITH_BONUS.render(decision(NUMBERED), grant(award, "2780000"));

        assertPdf(document.content()).isArchivalAndAccessible().hasPages(1);
        assertThat(read(document))
                .contains(" Kèm theo tiền thưởng: 2.780.000 đồng (Hai triệu bảy trăm tám mươi nghìn đồng)"
                        + " Quyết định số 1385/QĐ-UBND");
    }

    /** Longer than any of the catalogue: 8 and 12 base salaries stay below 31 million. */
    @ParameterizedTest
    @MethodSource("styles")
    void theLongestAmountHasRoom(Award award) {
        assertThat(read(CERTIFICATES_WITH_BONUS.render(decision(NUMBERED), grant(award, "977770000"))))
                .contains("(Chín trăm bảy mươi bảy triệu bảy trăm bảy mươi nghìn đồng)");
    }

    @Test
    void whatIsNotKnownOrNotPaidIsNotMentioned() {
        assertThat(read(CERTIFICATES_WITH_BONUS.render(decision(NUMBERED), grant(BANG_KHEN, null))))
                .doesNotContain("tiền thưởng");
        assertThat(read(CERTIFICATES_WITH_BONUS.render(decision(NUMBERED), grant(BANG_KHEN, "0"))))
                .doesNotContain("tiền thưởng");
    }

    @Test
    void withoutTheSettingACertificateIsSilentAboutMoney() {
        assertThat(read(CERTIFICATES.render(decision(NUMBERED), grant(BANG_KHEN, "2780000"))))
                .doesNotContain("tiền thưởng");
    }

    /** An office may have made its layout before there were bonuses. */
    @Test
    void aLayoutWithoutTheSlotIsAFaultOnlyWhereTheAmountIsWanted(@TempDir Path folder) throws IOException {
        Path layout = folder.resolve("certificate/bang-khen/layout.yaml");
        Files.createDirectories(layout.getParent());
        String own = Files.readString(Path.of("templates/certificate/bang-khen/layout.yaml"));
        Files.writeString(layout, own.replaceFirst("(?m)^  bonus:\\R(?:    .*\\R)+", ""));

        assertThat(layouts(folder, false).of(BANG_KHEN).slots()).doesNotContainKey("bonus");
        assertThatThrownBy(() -> layouts(folder, true).of(BANG_KHEN))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("bang-khen/layout.yaml")
                .hasMessageContaining("\"bonus\" is missing in slots");
    }

    private static Layouts layouts(Path folder, boolean onCertificate) {
        return new Layouts(
                new TemplateFiles(folder),
                new BonusSettings(BonusSettings.Rounding.UP, 10_000, "Quỹ thi đua, khen thưởng", onCertificate),
                CertificatePapers.AS_LAID_OUT);
    }
}
