package vn.vinhdanh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.report.ReportFixture.FILE;
import static vn.vinhdanh.report.ReportFixture.SUM;
import static vn.vinhdanh.report.ReportFixture.aReport;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.ColumnMapping;
import vn.vinhdanh.intake.ReadSheet;
import vn.vinhdanh.intake.RowCensus;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.render.DocumentKind;

/** The report for people, as a browser has it. */
class RunReportPageTest {

    private static Document page(ReportFixture report) {
        return Jsoup.parse(new String(ReportFixture.runReport().page(report.build()), StandardCharsets.UTF_8));
    }

    private static ReportFixture aFullReport() {
        return aReport()
                .withFinding(FindingCode.NAME_MISSING, new CellRef(FILE, "Cá nhân", 12, "C"))
                .withDecision()
                .withCertificate("bang-khen/0001-le-an.pdf", "Lê An", 9)
                .withReturned(FILE)
                .withFigure("Cụm, khối thi đua", 1127, "Trang tính Cụm, khối")
                .withTiming("decide", 12);
    }

    @Test
    void theSumOfTheBonusesLeadsToTheList() {
        String sentence = "p:has(a[href=tien-thuong.xlsx])";

        assertThat(page(aReport().withBonus("41700000")).select(sentence).eachText())
                .containsExactly("Tổng số tiền thưởng: 41.700.000 đồng (tien-thuong.xlsx).");
        assertThat(page(aReport()).select(sentence)).isEmpty();
    }

    private static List<String> texts(Element row) {
        return row.select("td").eachText();
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyKindOfDocumentHasAVietnameseName(DocumentKind kind) {
        assertThat(page(aReport().withDocument(kind))
                        .select("tr:has(a[href=" + kind.code() + ".pdf]) td")
                        .eachText())
                .isNotEmpty()
                .doesNotContain(kind.code());
    }

    @Test
    void itIsAPageOfItsOwn() {
        Document page = page(aFullReport());

        assertThat(page.select("html").attr("lang")).isEqualTo("vi");
        assertThat(page.title()).isEqualTo("Báo cáo đợt khen thưởng dot-1");
        assertThat(page.select("h1").eachText()).containsExactly("Báo cáo đợt khen thưởng");
        assertThat(page.select("script, link, img, iframe, object, [src], [onclick]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import", "http");
        assertThat(page.select("a[href^=http], a[href^=//]")).isEmpty();
    }

    @Test
    void everyTableHasAHeadingForEachOfItsColumns() {
        Document page =
                page(aFullReport().withFinding(FindingCode.NAME_MISSING, new CellRef(FILE, "Cá nhân", 13, "C")));

        assertThat(page.select("table")).hasSize(3).allSatisfy(table -> {
            List<String> headings = table.select("thead th[scope=col]").eachText();
            assertThat(table.select("tbody tr")).isNotEmpty().allSatisfy(row -> assertThat(row.select("td[data-label]"))
                    .hasSameSizeAs(headings));
        });
    }

    @Test
    void everySheetSaysWhatItsRowsAreAndWhatItsHeadingsWereTakenFor() {
        ColumnMapping known = new ColumnMapping(
                new CellRef(FILE, "<b>Cá nhân</b>", 4, "B"),
                "Họ vá tên",
                "NAME",
                "Họ và tên",
                70,
                ColumnMapping.Basis.SIMILAR);
        ColumnMapping unknown = new ColumnMapping(
                new CellRef(FILE, "<b>Cá nhân</b>", 4, "C"), "Dân tộc", null, null, 0, ColumnMapping.Basis.NONE);
        Document page = page(aReport()
                .withSheet(new ReadSheet(
                        "<b>Cá nhân</b>", "NOMINATIONS", new RowCensus(3, 0, 2, 1, 1, 4, 5), List.of(known, unknown)))
                .withSheet(new ReadSheet("Hướng dẫn", null, new RowCensus(0, 0, 0, 0, 0, 7, 1), List.of())));

        assertThat(page.select("table").get(0).select("tbody tr").stream().map(RunReportPageTest::texts))
                .containsExactly(
                        List.of("<b>Cá nhân</b>", "3", "0", "2", "1", "1", "4", "5", "16"),
                        List.of("Hướng dẫn (không sử dụng)", "0", "0", "0", "0", "0", "7", "1", "8"));
        assertThat(page.select("details tbody tr").stream().map(RunReportPageTest::texts))
                .containsExactly(
                        List.of("B4", "Họ vá tên", "Họ và tên", "70%"), List.of("C4", "Dân tộc", "không sử dụng", "–"));
    }

    @Test
    void itCountsTheRowsAsAnEquation() {
        assertThat(page(aReport().with(new RowCounts(7, 4, 2, 1)))
                        .select(".sum")
                        .text())
                .isEqualTo("Đã đọc 7 dòng = 4 được khen thưởng + 2 trả lại + 1 đã có quyết định trước đó.");
        assertThat(page(aReport().with(BatchState.AWAITING_NUMBER))
                        .select(".sum")
                        .text())
                .isEqualTo("Đã đọc 3 dòng = 2 đạt, chờ số + 1 trả lại + 0 đã có quyết định trước đó.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISSUED          | issued          | Đã ban hành                         | Quyết định số 07/QĐ-UBND",
                "AWAITING_NUMBER | awaiting-number | Dự thảo, chờ số và ngày quyết định  | ''",
                "RETURNED        | returned        | Trả lại                             | ''",
                "REPLACED        | replaced        | Đã thay bằng tệp mới hơn            | ''"
            })
    void itSaysHowTheBatchStands(BatchState state, String style, String text, String decision) {
        Document page = page(aReport().with(state));

        assertThat(page.select(".state." + style).eachText()).containsExactly(text);
        assertThat(page.select("main section").get(0).select("p").get(0).text())
                .isEqualTo((text + " " + decision).strip());
    }

    @Test
    void itListsFindingsAndDocuments() {
        Document page = page(aFullReport());

        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Tình trạng",
                        "Việc cần làm (1)",
                        "Tài liệu (3)",
                        "Số liệu trong bản tin và nguồn của từng số",
                        "Tệp nguồn");
        assertThat(page.select(".groups > li *").eachText())
                .contains(
                        "Lỗi Thiếu họ tên cá nhân hoặc tên tập thể, hộ gia đình được đề nghị khen thưởng. R-001",
                        "Cách xử lý: Ghi đầy đủ họ và tên; nếu là dòng thừa thì xóa cả dòng.",
                        "Vị trí: Cá nhân: C12");
        assertThat(texts(page.select("tbody tr").get(0)))
                .containsExactly("Quyết định", "quyet-dinh.pdf", "–", "–", "3");
        assertThat(texts(page.select("tbody tr").get(1)))
                .containsExactly("Bằng khen, giấy khen", "bang-khen/0001-le-an.pdf", "Lê An", "9", "1");
        assertThat(texts(page.select("tbody tr").get(2)))
                .containsExactly("Tệp trả lại", "tra-lai/de-nghi.xlsx", "–", "–", "–");
        assertThat(texts(page.select("tbody tr").get(3)))
                .containsExactly("Cụm, khối thi đua", "1.127", "Trang tính Cụm, khối");
        assertThat(page.select("main section:last-child code").get(0).text()).isEqualTo(SUM);
    }

    @Test
    void withoutFindingsAndDocumentsItSaysSo() {
        assertThat(page(aReport()).select("main section p").eachText())
                .contains("Không có.", "Không có tài liệu nào được lập.");
    }

    @Test
    void findingsThatAreMendedTheSameWayAreToldOnceWithTheirPlaces() {
        Document page = page(aReport()
                .withFinding(FindingCode.BIRTH_NOT_READABLE, new CellRef(FILE, "Cá nhân", 12, "C"), "31/02/1985")
                .withFinding(FindingCode.BIRTH_NOT_READABLE, new CellRef(FILE, "Cá nhân", 13, "C"), "mai")
                .withFinding(FindingCode.BIRTH_NOT_READABLE, new CellRef(FILE, "Cá nhân", 20, "C"), "x")
                .withFinding(FindingCode.FACT_NOT_KNOWN, new CellRef(FILE, "Thông tin", 3, "A"), "Kính gửi"));

        assertThat(page.select(".groups > li")).hasSize(2);
        assertThat(page.select(".error-group .places").text()).isEqualTo("3 chỗ: Cá nhân: C12–C13, C20");
        assertThat(page.select(".error-group details").hasAttr("open")).isFalse();
        assertThat(page.select(".error-group details td[data-label=Ô]").eachText())
                .containsExactly("C12", "C13", "C20");
        assertThat(page.select(".error-group details td[data-label=Nội dung]")
                        .get(1)
                        .text())
                .startsWith("Không đọc được ngày sinh “mai”.");
        assertThat(page.select(".warning-group details"))
                .as("one finding needs no list")
                .isEmpty();
    }

    @Test
    void whatWasRepairedOrAssumedHasASectionOfItsOwn() {
        Document page = page(aReport()
                .withFinding(FindingCode.TEXT_DECODED, CellRef.ofSheet(FILE, "Cá nhân"), "12", "TCVN3", "Th¾ng → Thắng")
                .withFinding(FindingCode.NAME_MISSING, CellRef.ofFile(FILE)));

        assertThat(page.select("h2").eachText())
                .contains("Việc cần làm (1)", "Những điều phần mềm đã tự sửa hoặc tự hiểu (1)");
        assertThat(page.select(".note-group").text())
                .contains("Đã chuyển 12 ô gõ theo bảng mã TCVN3 sang Unicode", "Vị trí: Cá nhân: cả trang");
        assertThat(page.select(".error-group .places").text()).isEqualTo("Vị trí: cả tệp");
    }

    @Test
    void aVeryLongGroupIsCutOffAndSaysSo() {
        ReportFixture report = aReport();
        for (int row = 2; row < 702; row++) {
            report.withFinding(FindingCode.NAME_MISSING, new CellRef(FILE, "Cá nhân", row, "C"));
        }

        Document page = page(report);

        assertThat(page.select("details tbody tr")).hasSize(500);
        assertThat(page.select("details p").text()).isEqualTo("… và 200 chỗ khác, xem tệp report.json.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"An\" & 'Bình'",
                "${1+1}",
                "<#assign x=1>&lt;",
                "</style></title><h1>x</h1>"
            })
    void whatAClerkTypedIsPrintedAsTyped(String typed) {
        Document page = page(aReport()
                .withFile(typed)
                .withFinding(FindingCode.FACT_NOT_KNOWN, new CellRef(typed, typed, 1, "A"), typed)
                .withFinding(FindingCode.FACT_NOT_KNOWN, new CellRef(typed, typed, 3, "A"), typed)
                .withCertificate("bang-khen/0001.pdf", typed, 1)
                .withFigure(typed, 1, typed));

        assertThat(page.select("script, h1 script, main h1")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("header p").text()).isEqualTo(typed);
        assertThat(page.select("td[data-label=Trang tính]").eachText()).containsOnly(typed);
        assertThat(page.select(".places").text()).isEqualTo("2 chỗ: " + typed + ": A1, A3");
        assertThat(page.select("td[data-label=Nội dung]").get(0).text())
                .isEqualTo("Không nhận ra mục “" + typed + "”; giá trị ghi bên cạnh không được sử dụng.");
        assertThat(page.select("td[data-label^=Người]").text()).isEqualTo(typed);
        assertThat(page.select("td[data-label=Nguồn]").text()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-nghi.xlsx", "Đề nghị 50% #2 (mới)?.xlsx", "a\"b'<c>&d.xlsx", "a;b=c+d.xlsx"})
    void everyLinkLeadsToItsFile(String name) {
        Element link = page(aReport().withReturned(name))
                .select("td[data-label=Tệp] a")
                .get(0);

        assertThat(link.text()).isEqualTo("tra-lai/" + name);
        URI base = Path.of("/output/dot-1/bao-cao.html").toUri();
        assertThat(base.resolve(link.attr("href")).getPath()).isEqualTo("/output/dot-1/tra-lai/" + name);
    }

    @Test
    void theSameReportIsTheSamePageWhateverTheTimings() {
        byte[] first = ReportFixture.runReport().page(aFullReport().build());

        assertThat(ReportFixture.runReport()
                        .page(aFullReport().withTiming("decide", 99).build()))
                .isEqualTo(first);
    }

    @Test
    void aCodeStaysOnOneLineAndALongFileNameDoesNotWidenThePage() {
        Document page = page(aFullReport());

        assertThat(page.select("h3 .code").eachText()).containsExactly("R-001");
        assertThat(page.select("td.file").eachText()).contains("bang-khen/0001-le-an.pdf");
        assertThat(page.select("style").html())
                .contains(
                        ".groups h3 .code { font-weight: 400; color: #44505f; white-space: nowrap; }",
                        ".file, header p { overflow-wrap: anywhere; }");
    }
}
