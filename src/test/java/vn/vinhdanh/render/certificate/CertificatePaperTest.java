package vn.vinhdanh.render.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.render.certificate.CertificateFixture.ACHIEVEMENT;
import static vn.vinhdanh.render.certificate.CertificateFixture.BANG_KHEN;
import static vn.vinhdanh.render.certificate.CertificateFixture.DRAFT;
import static vn.vinhdanh.render.certificate.CertificateFixture.METRICS;
import static vn.vinhdanh.render.certificate.CertificateFixture.NUMBERED;
import static vn.vinhdanh.render.certificate.CertificateFixture.PRESS;
import static vn.vinhdanh.render.certificate.CertificateFixture.PRESS_ON_A3;
import static vn.vinhdanh.render.certificate.CertificateFixture.RULER;
import static vn.vinhdanh.render.certificate.CertificateFixture.decision;
import static vn.vinhdanh.render.certificate.CertificateFixture.grant;
import static vn.vinhdanh.render.certificate.CertificateFixture.person;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.BonusSettings;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.golden.TextPlaces;
import vn.vinhdanh.golden.measure.Drawn;
import vn.vinhdanh.golden.measure.MeasuredPage;
import vn.vinhdanh.golden.measure.MeasuredPdf;
import vn.vinhdanh.render.certificate.paper.CertificatePapers;
import vn.vinhdanh.render.certificate.paper.PaperSize;
import vn.vinhdanh.render.pdf.Fonts;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.template.TemplateFault;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;

/** A3 is A4 √2 times larger (ISO 216): the same certificate on a larger sheet. */
class CertificatePaperTest {

    private static final double LARGER = 420.0 / 297;

    static List<Award> styles() {
        return CertificateFixture.ONE_OF_EACH_STYLE;
    }

    private static Grant grantTo(Award award) {
        return grant(12, person("Ông", "Nguyễn Văn Đức", "Trưởng phòng", "Phòng Nội vụ"), award, ACHIEVEMENT);
    }

    private static byte[] print(CertificatePress press, Decision decision, Award award) {
        return press.print("Giấy", decision, award, List.of(press.page(decision, grantTo(award))))
                .content();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyTextStandsInTheSamePlaceOfALargerSheet(Award award) throws Exception {
        byte[] large = print(PRESS_ON_A3, decision(NUMBERED), award);
        Files.createDirectories(Path.of("target/golden/a3"));
        Files.write(Path.of("target/golden/a3", award.style() + ".pdf"), large);

        assertPdf(large)
                .isArchivalAndAccessible()
                .hasAllFontsEmbedded()
                .hasPages(1)
                .hasPageSize(420, 297);
        MeasuredPage onA4 =
                MeasuredPdf.of(print(PRESS, decision(NUMBERED), award)).pages().get(0);
        MeasuredPage onA3 = MeasuredPdf.of(large).pages().get(0);
        assertThat(onA3.overlaps()).isEmpty();
        assertThat(onA3.lines()).hasSameSizeAs(onA4.lines());
        for (int i = 0; i < onA4.lines().size(); i++) {
            var small = onA4.lines().get(i);
            var same = onA3.lines().get(i);
            assertThat(same.text()).isEqualTo(small.text());
            assertThat(same.size()).as(same.text()).isCloseTo(small.size() * LARGER, within(0.05));
            assertThat(same.left()).as(same.text()).isCloseTo(small.left() * LARGER, within(0.3));
            assertThat(same.baseline()).as(same.text()).isCloseTo(small.baseline() * LARGER, within(0.3));
        }
    }

    @Test
    void theDraftsMarkGrowsToo() {
        byte[] draft = print(PRESS_ON_A3, decision(DRAFT), BANG_KHEN);

        assertPdf(draft).isArchivalAndAccessible().hasPages(1).hasPageSize(420, 297);
        assertThat(TextPlaces.of(draft))
                .filteredOn(place -> place.size() > 90 * LARGER)
                .extracting(TextPlaces.Place::text)
                .contains("D", "Ự", "T", "H", "Ả", "O");
    }

    @Test
    void theBorderFillsTheSheet() throws Exception {
        List<Drawn> drawn = MeasuredPdf.of(print(PRESS_ON_A3, decision(NUMBERED), BANG_KHEN))
                .pages()
                .get(0)
                .drawn();

        assertThat(drawn.stream().mapToDouble(each -> each.box().right()).max().orElse(0))
                .isBetween(400.0, 421.0);
        assertThat(drawn.stream().mapToDouble(each -> each.box().bottom()).max().orElse(0))
                .isBetween(280.0, 298.0);
    }

    @Test
    void aStyleThatThereIsNotIsToldAtTheStart() {
        assertThatThrownBy(() -> new Layouts(
                        new TemplateFiles(Path.of("templates")),
                        BonusSettings.USUAL,
                        new CertificatePapers(Map.of("bang-khne", PaperSize.A3))))
                .hasMessage("vinhdanh.certificate.paper names the style \"bang-khne\", but the templates have no"
                        + " certificate/bang-khne/layout.yaml. Correct the name.");
    }

    @Test
    void aTemplateThatForgetsThePaperIsRefused(@TempDir Path office) throws Exception {
        Path page =
                Files.createDirectories(office.resolve("certificate/bang-khen")).resolve("page.ftlh");
        Files.writeString(
                page,
                Files.readString(Path.of("templates/certificate/bang-khen/page.ftlh"))
                        .replace("<@certificate.paper sheet/>", ""));
        TemplateFiles files = new TemplateFiles(office);
        CertificatePress press = new CertificatePress(
                new CertificateComposer(
                        new Layouts(files, BonusSettings.USUAL, CertificatePapers.AS_LAID_OUT),
                        RULER,
                        BonusSettings.USUAL),
                new Templates(files),
                new PdfEngine(files, new Fonts(files)),
                METRICS);

        assertThatThrownBy(() -> print(press, decision(NUMBERED), BANG_KHEN))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("certificate/bang-khen/page.ftlh")
                .hasMessageContaining("have not the size of the paper, 297.0 × 210.0 mm");
    }

    @Test
    void aLayoutOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> new CertificatePapers(Map.of("vuong", PaperSize.A3)).sheet("vuong", 200, 200))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("has not the shape of A3");
    }
}
