package vn.vinhdanh.render.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.render.decision.DecisionFixture.aDecision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.golden.PdfAssert;
import vn.vinhdanh.golden.Poppler;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.Fonts;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;

class DecisionDocumentTest {

    private static final TemplateFiles FILES = new TemplateFiles(Path.of("templates"));
    private static final Fonts FONTS = new Fonts(FILES);

    private static final List<String> SYLLABLES = List.of(
            "Thị", "trấn", "Ủy", "ban", "Nghiêng", "Sở", "Trường", "Ý", "Hợp", "tác", "xã", "Quỳnh", "và", "Đẩu");

    private final PdfDecisions decisions = new PdfDecisions(
            new Templates(FILES), new PdfEngine(FILES, FONTS), new DecisionPages(new FontMetrics(FONTS)));

    @Test
    void upToFiveRecipientsAreNamedInTheFirstArticle() throws IOException {
        PdfAssert pdf =
                pdf("five", aDecision().with(5, RecipientKind.INDIVIDUAL).made());

        pdf.isArchivalAndAccessible().hasAllFontsEmbedded().hasPageSize(210, 297);
        assertThat(pdf.text(1))
                .contains("Số: 07/QĐ-UBND")
                .contains("Thái Nguyên, ngày 05 tháng 02 năm 2019")
                .contains("1. Bà Nguyễn Thị Hạnh 1, Phó Trưởng phòng, Sở Nội vụ tỉnh Thái Nguyên: Đã có thành tích");
    }

    /** Of two forms for one achievement only the higher is paid, so that no amount can be named for all. */
    @Test
    void amountsThatDifferStandWithEachRecipient() throws IOException {
        PdfAssert pdf = pdf(
                "amounts",
                aDecision().paying("2780000").paying("1390000").paying("0").made());

        assertThat(pdf.text(1).replaceAll("\\s+", " "))
                .contains("giai đoạn 2016 - 2018 (tiền thưởng: 2.780.000 đồng); 2. ")
                .contains("giai đoạn 2016 - 2018 (tiền thưởng: 1.390.000 đồng); 3. ")
                .contains("giai đoạn 2016 - 2018 (tiền thưởng tính theo hình thức cao hơn).");
    }

    @Test
    void moreRecipientsStandInAnAnnexOfTheirKind() throws IOException {
        PdfAssert pdf = pdf(
                "annexes",
                aDecision()
                        .with(8, RecipientKind.COLLECTIVE)
                        .with(40, RecipientKind.INDIVIDUAL)
                        .with(2, RecipientKind.HOUSEHOLD)
                        .made());

        pdf.isArchivalAndAccessible();
        assertThat(pdf.text(2)).startsWith("PHỤ LỤC I DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG");
        assertThat(pdf.text(2))
                .contains("(Kèm theo Quyết định số 07/QĐ-UBND ngày 05 tháng 02 năm 2019 của Chủ tịch Ủy ban nhân dân"
                        + " tỉnh Thái Nguyên)");
        assertThat(pdf.text(3)).startsWith("PHỤ LỤC II DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG");
        assertThat(pdf.text(4)).as("pages of an annex count from 1 again").startsWith("2 ");
    }

    /** Units below units, as sums are read. */
    @Test
    void amountsOfAnAnnexEndAtOneLine() throws IOException, InterruptedException {
        DecisionFixture decision = aDecision();
        List<String> amounts = List.of("2780000", "1390000", "710000", "14060000", "0", "351000");
        amounts.forEach(decision::paying);
        pdf("annex-amounts", decision.made());

        String words = Poppler.text(decisions.render(decision.made()).content(), "-bbox");
        List<String> ends = Pattern.compile(
                        "xMax=\"(\\d+\\.\\d)\\d*\" yMax=\"[0-9.]+\">(?:\\d{1,2}\\.)?\\d{3}\\.000</word>")
                .matcher(words.substring(words.indexOf("PHỤ"), words.lastIndexOf("Tổng")))
                .results()
                .map(end -> end.group(1))
                .toList();
        assertThat(ends).hasSize(5).containsOnly(ends.get(0));
    }

    @Test
    void aDraftLeavesRoomForNumberAndDate() throws IOException {
        PdfAssert pdf = pdf(
                "draft", aDecision().draft().with(1, RecipientKind.COLLECTIVE).made());

        pdf.isArchivalAndAccessible().hasPages(1);
        assertThat(pdf.text(1))
                .contains("/QĐ-UBND")
                .doesNotContain("07/QĐ-UBND")
                .contains("tháng");
    }

    @ParameterizedTest
    @CsvSource({"KT. CHỦ TỊCH,PHÓ CHỦ TỊCH", "TL. CHỦ TỊCH,CHÁNH VĂN PHÒNG"})
    void capacityAndSignerStandTogether(String first, String second) throws IOException {
        PdfAssert pdf = pdf(
                "signed",
                aDecision()
                        .below("Bộ Thử nghiệm")
                        .signedAs(first, second)
                        .with(1, RecipientKind.COLLECTIVE)
                        .made());

        assertThat(pdf.text(1)).contains("BỘ THỬ NGHIỆM").contains(first).contains(second);
    }

    /** Names of every length, so that some fill their column to the last tenth of a millimetre. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyNameOfAnAnnexIsCopiedInOnePiece(long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        List<String> names = IntStream.rangeClosed(1, 120)
                .mapToObj(n -> random.ints(2 + random.nextInt(14), 0, SYLLABLES.size())
                        .mapToObj(SYLLABLES::get)
                        .collect(Collectors.joining(" ", "Đơn vị số " + n + " ", "")))
                .toList();
        byte[] content =
                decisions.render(aDecision().withCollectives(names).made()).content();

        assertThat(Poppler.text(content)).contains(names);
        assertThat(Poppler.text(content, "-raw")).contains(names);
    }

    @Test
    void itIsReadAloudInTheOrderOfThePage() throws IOException, InterruptedException {
        byte[] content = decisions
                .render(aDecision()
                        .below("Bộ Thử nghiệm")
                        .with(6, RecipientKind.INDIVIDUAL)
                        .made())
                .content();

        assertThat(Poppler.structure(content))
                .containsSubsequence(
                        "BỘ THỬ NGHIỆM",
                        "ỦY BAN NHÂN DÂN",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 07/QĐ-UBND",
                        "Thái Nguyên, ngày 05 tháng 02 năm 2019",
                        "H1 (block) \"QUYẾT ĐỊNH\"",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN",
                        "Điều 1.",
                        "Điều 3.",
                        "Nơi nhận:",
                        "KT. CHỦ TỊCH",
                        "Lê Văn Thử",
                        "H2 (block) \"PHỤ LỤC\"",
                        "Table",
                        "Hạnh 6");
    }

    @Test
    void theSameDecisionGivesTheSameBytes() {
        Decision decision = aDecision().with(7, RecipientKind.COLLECTIVE).made();

        assertThat(decisions.render(decision).content())
                .isEqualTo(decisions.render(decision).content());
    }

    private PdfAssert pdf(String name, Decision decision) throws IOException {
        RenderedDocument document = decisions.render(decision);
        Path actual = Path.of("target/golden/decision", name + ".pdf");
        Files.createDirectories(actual.getParent());
        Files.write(actual, document.content());
        return assertPdf(document.content());
    }
}
