package vn.vinhdanh.render.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.render.desk.DeliveryFixture.BANG_KHEN;
import static vn.vinhdanh.render.desk.DeliveryFixture.GIAY_KHEN;
import static vn.vinhdanh.render.desk.DeliveryFixture.PAPERS;
import static vn.vinhdanh.render.desk.DeliveryFixture.aDecision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.golden.StructureTree;
import vn.vinhdanh.golden.measure.MeasuredPage;
import vn.vinhdanh.golden.measure.MeasuredPdf;
import vn.vinhdanh.golden.measure.TextLine;
import vn.vinhdanh.render.RenderedDocument;

/** What goes with the certificates to each unit. */
class DeliveryPapersTest {

    private static final Decision DECISION = aDecision()
            .person(GIAY_KHEN, "Trần Thị Ước", "Y sĩ", "Trạm Y tế phường")
            .collective(BANG_KHEN, "Công an phường", null)
            .person(GIAY_KHEN, "Nguyễn Thị Ái", null, "Trạm Y tế phường")
            .collective(GIAY_KHEN, "Tổ Hành chính", "Trạm Y tế phường")
            .person(BANG_KHEN, "Lê Thị Bình", "Trưởng trạm", "Trạm Y tế phường")
            .made();

    private static List<RenderedDocument> papers(Decision decision) {
        List<RenderedDocument> papers = new ArrayList<>();
        PAPERS.render(decision, papers::add);
        return papers;
    }

    static IntStream numbersOfRecipients() {
        return IntStream.rangeClosed(4, 14);
    }

    /** Wherever on a page a list ends, who hands over and who receives sign below at least one of its rows. */
    @ParameterizedTest
    @MethodSource("numbersOfRecipients")
    void nobodySignsAPageWithoutARecipient(int recipients) {
        DeliveryFixture decision = aDecision();
        for (int n = 1; n <= recipients; n++) {
            decision.person(GIAY_KHEN, "Nguyễn Thị Ái " + n, "Giáo viên", "Trường Tiểu học số 1");
        }

        List<MeasuredPage> pages =
                MeasuredPdf.of(papers(decision.made()).get(0).content()).pages();

        MeasuredPage signed = pages.get(pages.size() - 1);
        assertThat(signed.lines()).extracting(TextLine::text).contains("NGƯỜI GIAO", "NGƯỜI NHẬN");
        assertThat(signed.lines()).extracting(TextLine::text).anyMatch(text -> text.startsWith("Bà Nguyễn Thị Ái"));
        assertThat(pages).allSatisfy(page -> assertThat(page.overlaps()).isEmpty());
    }

    /** However much room it needs on a page of which a long unit took a third. */
    @ParameterizedTest
    @ValueSource(ints = {70, 120, 170, 220})
    void aRowThatIsTheOnlyOneStandsBetweenItsHeadingsAndTheSignatures(int letters) {
        String unit = "Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu quốc tế ".repeat(3);
        String name =
                "Đội văn nghệ quần chúng ".repeat(10).substring(0, letters).strip();

        byte[] list = papers(
                        aDecision().collective(GIAY_KHEN, name, unit.strip()).made())
                .get(0)
                .content();

        assertThat(MeasuredPdf.of(list).pages())
                .filteredOn(page ->
                        page.lines().stream().anyMatch(line -> line.text().matches("STT|Đội văn nghệ.*|NGƯỜI GIAO")))
                .singleElement()
                .satisfies(page -> assertThat(page.lines())
                        .extracting(TextLine::text)
                        .contains("STT", "NGƯỜI GIAO", "NGƯỜI NHẬN"));
    }

    @Test
    void eachUnitSignsOnAPageOfItsOwn() throws IOException {
        RenderedDocument receipts = papers(DECISION).get(0);

        assertThat(receipts.path()).isEqualTo("in/ky-nhan.pdf");
        assertThat(receipts.pages()).isEqualTo(2);
        assertThat(assertPdf(kept(receipts)).tableText(1))
                .contains(
                        "DANH SÁCH KÝ NHẬN KHEN THƯỞNG Trạm Y tế phường (Kèm theo Quyết định số 07/QĐ-UBND ngày 05 tháng 02"
                                + " năm 2026 của Chủ tịch Ủy ban nhân dân phường Phan Đình Phùng)",
                        "01 Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;",
                        "03 Giấy khen của Chủ tịch Ủy ban nhân dân phường;",
                        "Tổng số: 04 (bốn) bản.",
                        "STT Họ và tên hoặc tên tập thể Hình thức Ký nhận Ghi chú",
                        "1 Tổ Hành chính Giấy khen",
                        "2 Bà Nguyễn Thị Ái Giấy khen",
                        "3 Bà Trần Thị Ước, Y sĩ Giấy khen",
                        "4 Bà Lê Thị Bình, Trưởng trạm Bằng khen",
                        "NGƯỜI GIAO",
                        "NGƯỜI NHẬN")
                .doesNotContain("Công an phường");
        assertThat(assertPdf(receipts.content()).tableText(2))
                .contains("Công an phường (Kèm theo", "Tổng số: 01 (một) bản.", "1 Công an phường Bằng khen");
    }

    @Test
    void aCoverNamesTheUnitAndWhatLiesInTheEnvelope() throws IOException {
        RenderedDocument covers = papers(DECISION).get(1);

        assertThat(covers.path()).isEqualTo("in/bia.pdf");
        assertThat(covers.pages()).isEqualTo(2);
        assertThat(assertPdf(kept(covers)).text(1))
                .contains(
                        "Kính gửi: Trạm Y tế phường 03 Giấy khen của Chủ tịch Ủy ban nhân dân phường 01 Bằng khen của Chủ"
                                + " tịch Ủy ban nhân dân tỉnh Tổng số: 04 (bốn) bản");
    }

    @Test
    void bothAreArchivalAndAccessibleOnA4() {
        for (RenderedDocument paper : papers(DECISION)) {
            assertPdf(paper.content())
                    .isArchivalAndAccessible()
                    .hasAllFontsEmbedded()
                    .hasPageSize(210, 297);
        }
    }

    @Test
    void aListIsReadAloudInTheOrderOfThePage() {
        assertThat(StructureTree.readAloud(papers(DECISION).get(0).content()))
                .containsSubsequence(
                        "H1 DANH SÁCH KÝ NHẬN KHEN THƯỞNG",
                        "P Trạm Y tế phường",
                        "TH STT",
                        "TD 1",
                        "TD Tổ Hành chính",
                        "P NGƯỜI GIAO",
                        "P NGƯỜI NHẬN",
                        "H1 DANH SÁCH KÝ NHẬN KHEN THƯỞNG",
                        "P Công an phường");
    }

    @Test
    void aLongListRepeatsItsHeadingsAndCountsItsPagesForTheUnit() throws IOException {
        var decision = aDecision();
        for (int i = 1; i <= 40; i++) {
            decision.person(GIAY_KHEN, "Nguyễn Thị Hạnh " + i, "Giáo viên", "Trường Trung học cơ sở Chu Văn An");
        }
        decision.collective(BANG_KHEN, "Công an phường", null);
        RenderedDocument receipts = papers(decision.made()).get(0);
        byte[] content = kept(receipts);

        assertThat(assertPdf(content).text(1)).doesNotStartWith("1 ").contains("Tổng số: 40 (bốn mươi) bản.");
        assertThat(assertPdf(content).text(2)).startsWith("2 ").contains("Ký nhận");
        assertThat(assertPdf(content).text(receipts.pages()))
                .as("the next unit begins anew")
                .startsWith("ỦY BAN NHÂN DÂN");
    }

    @Test
    void unitsThatTogetherAreTooManyForOneFileAreSplitBetweenUnits() {
        List<RenderedDocument> papers = new ArrayList<>();
        DeliveryFixture.papers(4).render(DECISION, papers::add);

        assertThat(papers)
                .extracting(RenderedDocument::path)
                .containsExactly("in/ky-nhan.pdf", "in/bia.pdf", "in/ky-nhan-2.pdf", "in/bia-2.pdf");
    }

    @Test
    void theSameDecisionGivesTheSameBytes() {
        assertThat(papers(DECISION)).zipSatisfy(papers(DECISION), (one, other) -> assertThat(one.content())
                .isEqualTo(other.content()));
    }

    /** Kept below target/ to be looked at. */
    private static byte[] kept(RenderedDocument paper) throws IOException {
        Path file = Path.of("target/golden/desk").resolve(paper.path().replace('/', '-'));
        Files.createDirectories(file.getParent());
        Files.write(file, paper.content());
        return paper.content();
    }
}
