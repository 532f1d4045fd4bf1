package vn.vinhdanh.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static vn.vinhdanh.render.word.TwinFixture.aDecision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.render.template.TemplateFault;

class WordDecisionsTest {

    @Test
    void itReadsInTheOrderOfAnAdministrativeDocument() {
        assertThat(read(aDecision().below("Bộ Thử nghiệm").with(6)).texts())
                .containsSubsequence(
                        "BỘ THỬ NGHIỆM",
                        "ỦY BAN NHÂN DÂN",
                        "TỈNH THÁI NGUYÊN",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 07/QĐ-UBND",
                        "Thái Nguyên, ngày 05 tháng 02 năm 2026",
                        "QUYẾT ĐỊNH",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN",
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
                        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 212/TTr-SNV ngày 06 tháng 01 năm 2026.",
                        "QUYẾT ĐỊNH:",
                        "Nơi nhận:",
                        "- Như Điều 3;",
                        "- Lưu: VT, NV.",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Trần Văn Thử",
                        "PHỤ LỤC I",
                        "DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG",
                        "(Kèm theo Quyết định số 07/QĐ-UBND ngày 05 tháng 02 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh"
                                + " Thái Nguyên)",
                        "STT",
                        "Tên tập thể",
                        "1",
                        "Trường Trung học cơ sở Hương Sơn số 3",
                        "PHỤ LỤC II",
                        "Bà Nguyễn Thị Hạnh 1",
                        "PHỤ LỤC III",
                        "Hộ ông Trần Văn Bình 2");
    }

    @Test
    void articlesAreCountedInBoldAndTheRestIsUpright() {
        ReadTwin twin = read(aDecision());

        Elements bold = twin.page().select("w|r:has(w|rStyle[w:val=SoDieu]) w|t");
        assertThat(bold.eachText().stream().map(text -> text.replace('\u00A0', ' ')))
                .containsExactly("Điều 1.", "Điều 2.", "Điều 3.");
        assertThat(twin.part("word/styles.xml").select("w|style[w:styleId=SoDieu] w|b"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUYẾT ĐỊNH | Title",
                "QUYẾT ĐỊNH: | Quyết định",
                "Số: 07/QĐ-UBND | Số ký hiệu",
                "Độc lập - Tự do - Hạnh phúc | Tiêu ngữ",
                "Nơi nhận: | Nơi nhận",
                "Trần Văn Thử | Họ tên người ký",
                "PHỤ LỤC I | heading 1",
                "STT | Đầu bảng",
                "Bà Nguyễn Thị Hạnh 1 | Ô bảng"
            })
    void aClerkFindsEachPartByItsStyle(String text, String style) {
        assertThat(read(aDecision().with(6)).style(text)).isEqualTo(style);
    }

    /** In twentieths of a point: A4, 20, 15, 20 and 30 mm (Decree 30/2020/NĐ-CP, Annex I). */
    @Test
    void everySectionIsOfTheSamePaperAndCountsFromOne() {
        Elements sections = read(aDecision().with(6)).page().select("w|sectPr");

        assertThat(sections).as("the decision and three annexes").hasSize(4);
        for (Element section : sections) {
            assertThat(attributes(section, "w|pgSz", "w:w", "w:h")).containsExactly("11906", "16838");
            assertThat(attributes(section, "w|pgMar", "w:top", "w:right", "w:bottom", "w:left"))
                    .containsExactly("1134", "850", "1134", "1701");
            assertThat(attributes(section, "w|pgNumType", "w:start")).containsExactly("1");
            assertThat(section.select("w|titlePg"))
                    .as("no number on its first page")
                    .hasSize(1);
        }
    }

    @Test
    void thePagesNumberStandsCentredInTheMarginFromTheSecondPageOn() {
        ReadTwin twin = read(aDecision());

        assertThat(twin.part("word/header.xml").select("w|fldSimple").attr("w:instr"))
                .isEqualTo(" PAGE ");
        assertThat(twin.part("word/firstHeader.xml").select("w|fldSimple")).isEmpty();
        assertThat(twin.part("word/styles.xml")
                        .select("w|style[w:styleId=Header] w|jc")
                        .attr("w:val"))
                .isEqualTo("center");
    }

    @Test
    void anAnnexRepeatsItsHeadingsAndSplitsNoRow() {
        Element table = read(aDecision().with(60)).page().select("w|tbl").get(2);

        Elements rows = table.select("w|tr");
        assertThat(rows).as("twenty collectives and the headings").hasSize(21);
        assertThat(rows.select("w|cantSplit")).hasSize(21);
        assertThat(rows.get(0).select("w|tblHeader")).hasSize(1);
        assertThat(table.select("w|tblHeader")).hasSize(1);
    }

    /** Bằng khen of a province for a person: 1,5 × 2.340.000 đồng (Decree 152/2025/NĐ-CP). */
    @Test
    void amountsEndAtTheRight() {
        ReadTwin twin = read(aDecision().with(6));

        assertThat(twin.style("3.510.000")).isEqualTo("Ô số tiền");
        assertThat(twin.part("word/styles.xml")
                        .select("w|style[w:styleId=OSoTien] w|jc")
                        .attr("w:val"))
                .isEqualTo("right");
    }

    /** Paragraph after paragraph of the last article is kept with the next, the last with the table of the signature. */
    @Test
    void theSignatureNeverLeavesTheLastArticle() {
        Element page = read(aDecision()).page();

        Element signature = page.select("w|tbl").get(1);
        assertThat(signature.select("w|tr")).hasSize(1);
        assertThat(signature.select("w|cantSplit")).hasSize(1);
        Element last = Objects.requireNonNull(signature.previousElementSibling());
        assertThat(last.select("w|keepNext")).hasSize(1);
        assertThat(Objects.requireNonNull(page.selectFirst("w|p:has(w|pStyle[w:val=DieuKhoan]):has(w|keepNext)"))
                        .wholeText())
                .startsWith("Điều\u00A03.");
    }

    @Test
    void aDraftIsMarkedOnEveryPageAndLeavesRoomForNumberAndDate() {
        ReadTwin draft = read(aDecision().draft());

        for (String header : List.of("word/firstHeader.xml", "word/header.xml")) {
            assertThat(draft.part(header).select("v|textpath[string]").attr("string"))
                    .isEqualTo("DỰ THẢO");
            assertThat(read(aDecision()).part(header).select("v|textpath")).isEmpty();
        }
        assertThat(draft.texts()).contains("Số:         /QĐ-UBND").noneMatch(text -> text.contains("07/QĐ-UBND"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itSaysOfItselfWhatThePdfSays(boolean draft) throws IOException {
        TwinFixture decision = draft ? aDecision().draft() : aDecision();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(TwinFixture.twin(decision.made())))) {
            CoreProperties properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle())
                    .startsWith(draft ? "Dự thảo Quyết định về việc" : "Quyết định số 07/QĐ-UBND về việc");
            assertThat(properties.getCreator()).isEqualTo("Ủy ban nhân dân tỉnh Thái Nguyên");
            assertThat(properties.getKeywords()).isEqualTo(draft ? "dự thảo" : "07/QĐ-UBND");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("vi-VN");
            assertThat(properties.getLastModifiedByUser()).as("nobody's name").isNull();
            if (!draft) {
                assertThat(properties.getCreated().toInstant())
                        .isEqualTo(LocalDate.of(2026, 2, 5).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
        }
    }

    @Test
    void itHoldsNoMacroAndNothingElseThatRuns() {
        assertThat(read(aDecision()).partNames())
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/app.xml",
                        "docProps/core.xml",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/firstHeader.xml",
                        "word/header.xml",
                        "word/settings.xml",
                        "word/styles.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CORRECTING", "REVOKING"})
    void decisionsThatAmendHaveOneToo(String effect) {
        TwinFixture decision = aDecision().with(2);
        Decision amending = effect.equals("CORRECTING") ? decision.correcting() : decision.revoking();

        assertThat(ReadTwin.of(TwinFixture.twin(amending)).texts())
                .anyMatch(text -> text.contains("Trần Văn Bình 2"))
                .anyMatch(text -> text.contains("07/QĐ-UBND"));
    }

    @Test
    void whatAClerkWritesIsOnlyText() {
        assertThat(read(aDecision().signed(SigningForm.KT).below("Sở <w:p> & \"${1 + 1}\""))
                        .texts())
                .contains("SỞ <W:P> & \"${1 + 1}\"");
    }

    @Test
    void numbersStayWithTheirUnits() {
        assertThat(read(aDecision()).page().wholeText())
                .contains("ngày\u00A015\u00A0tháng\u00A06\u00A0năm\u00A02022", "98,5\u00A0%", "2021\u00A0-\u00A02025");
    }

    @Test
    void theSameDecisionGivesTheSameBytesWhereverItIsMade() {
        Decision decision = aDecision().with(7).draft().made();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = TwinFixture.twin(decision);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(TwinFixture.twin(decision)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void sixThousandRecipientsTakeSeconds() {
        Decision decision = aDecision().with(6000).made();

        byte[] content = assertTimeout(Duration.ofSeconds(20), () -> TwinFixture.twin(decision));

        Elements rows = ReadTwin.of(content).page().select("w|tr:not(:has(w|tblHeader))");
        assertThat(rows).as("head, number, signature and the recipients").hasSize(3 + 6000);
        assertThat(rows.get(2002).wholeText()).startsWith("2000Trường Trung học cơ sở Hương Sơn số\u00A06000");
    }

    @Test
    void aPartThatIsNotWellFormedIsToldByItsTemplate() {
        assertThatThrownBy(
                        () -> new TemplatePart("decision/word.ftlx", "<a>\n<b></a>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("decision/word.ftlx is faulty: line 2 of what it gives");
    }

    private static ReadTwin read(TwinFixture decision) {
        return ReadTwin.of(TwinFixture.twin(decision.made()));
    }

    private static List<String> attributes(Element parent, String element, String... names) {
        Element found = Objects.requireNonNull(parent.selectFirst(element), element);
        return Arrays.stream(names).map(found::attr).toList();
    }
}
