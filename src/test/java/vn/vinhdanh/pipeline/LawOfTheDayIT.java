package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.WorkbookIntake;
import vn.vinhdanh.intake.submission.WorkbookFixture;

/** On 1 July 2025 one regime followed another: the decision's date, and nothing else, says which one judges. */
class LawOfTheDayIT {

    private static final String BEFORE = "30/06/2025";
    private static final String AFTER = "01/07/2025";

    private final Desk desk;
    private final Desk other;

    LawOfTheDayIT(@TempDir Path home) throws IOException {
        desk = new Desk(Files.createDirectories(home.resolve("mot")));
        other = new Desk(Files.createDirectories(home.resolve("hai")));
    }

    private static WorkbookFixture commune(String number, String date, String... awards) {
        WorkbookFixture workbook = xlsx("Cá nhân")
                .row("Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng", "Thành tích", "Xếp loại");
        for (int i = 0; i < awards.length; i++) {
            workbook.row(
                    "Lê Thị An " + (char) ('A' + i),
                    "05/09/198" + i,
                    "Xóm " + (i + 1),
                    awards[i],
                    "Đã có thành tích xuất sắc năm 2025",
                    "Hoàn thành xuất sắc nhiệm vụ");
        }
        return workbook.sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân xã Tân Cương")
                .row("Địa danh", "Tân Cương")
                .row("Số quyết định", number)
                .row("Ngày quyết định", date)
                .row("Trích yếu", "khen thưởng các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT");
    }

    private static String rows(Desk of, String batch) {
        return of.report(batch).get("rows").toString();
    }

    private static String bonus(Desk of, String batch) {
        return of.report(batch).get("bonus").toString();
    }

    /**
     * The commune's certificate: 0,15 x 2.340.000 = 351.000, up to 360.000; since 1 July 0,3: 702.000, up to 710.000. The
     * title has 1,0, and communes grant it since 1 July.
     */
    @Test
    void theSameWorkbookDecidedOnTwoDaysFollowsTwoRegimes() throws IOException {
        desk.drop("xa.xlsx", commune("1", BEFORE, "Giấy khen", "Giấy khen", "CSTĐ cơ sở"));
        other.drop("xa.xlsx", commune("1", AFTER, "Giấy khen", "Giấy khen", "CSTĐ cơ sở"));
        desk.night();
        other.night();

        assertThat(rows(desk, "xa")).isEqualTo("{\"read\":3,\"issued\":2,\"returned\":1,\"alreadyIssued\":0}");
        assertThat(desk.findings("xa")).contains("R-011 D4");
        assertThat(bonus(desk, "xa")).isEqualTo("{\"total\":720000,\"currency\":\"VND\"}");
        assertThat(rows(other, "xa")).isEqualTo("{\"read\":3,\"issued\":3,\"returned\":0,\"alreadyIssued\":0}");
        assertThat(bonus(other, "xa")).isEqualTo("{\"total\":3760000,\"currency\":\"VND\"}");
    }

    @Test
    void theDayOfSignatureRulesAlsoWhereItComesLater() throws Exception {
        desk.drop("giay-khen.xlsx", commune("", "", "Giấy khen", "Giấy khen"));
        other.drop("giay-khen.xlsx", commune("", "", "Giấy khen", "Giấy khen"));
        desk.night();
        other.night();
        desk.issue("giay-khen", "7", LocalDate.of(2025, 6, 30));
        other.issue("giay-khen", "7", LocalDate.of(2025, 7, 1));

        assertThat(bonus(desk, "giay-khen")).isEqualTo("{\"total\":720000,\"currency\":\"VND\"}");
        assertThat(bonus(other, "giay-khen")).isEqualTo("{\"total\":1420000,\"currency\":\"VND\"}");
        assertThat(assertPdf(Files.readAllBytes(desk.folder("giay-khen").resolve("quyet-dinh.pdf")))
                        .text(1))
                .contains("360.000 đồng", "720.000 đồng", "Bảy trăm hai mươi nghìn đồng");
    }

    @Test
    void whatTheOfficeMayNotGrantOnThatDayIsNotIssued() {
        desk.drop("chien-si.xlsx", commune("", "", "CSTĐ cơ sở"));
        desk.night();

        assertThatThrownBy(() -> desk.issue("chien-si", "7", LocalDate.of(2025, 6, 30)))
                .isInstanceOf(Refused.class)
                .hasMessage("""
                        By the law in force on 2025-06-30 batch chien-si cannot be issued:
                          chien-si.xlsx!Cá nhân!D2  R-011: “Danh hiệu “Chiến sĩ thi đua cơ sở”” không thuộc thẩm quyền \
                        quyết định của cơ quan ban hành.
                        Give another date, or have the clerk write the date into the workbook and drop it again: these \
                        rows then go back, and the others can be issued.""");
    }

    @Test
    void aRefusalRegistersNothing() throws Exception {
        desk.drop("chien-si.xlsx", commune("", "", "CSTĐ cơ sở"));
        desk.night();

        assertThatThrownBy(() -> desk.issue("chien-si", "7", LocalDate.of(2025, 6, 30)))
                .isInstanceOf(Refused.class);

        assertThat(desk.issue("chien-si", "7", LocalDate.of(2025, 7, 1)).failed())
                .isZero();
        assertThat(rows(desk, "chien-si")).isEqualTo("{\"read\":1,\"issued\":1,\"returned\":0,\"alreadyIssued\":0}");
    }

    /** A slip in the year: no award is in force then, and those born since are not yet. */
    @Test
    void everyRuleForRowsIsAskedAgain() {
        desk.drop("nam-sai.xlsx", commune("", "", "Giấy khen", "Giấy khen", "Giấy khen"));
        desk.night();

        assertThatThrownBy(() -> desk.issue("nam-sai", "7", LocalDate.of(1925, 7, 1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("""
                          nam-sai.xlsx!Cá nhân!D2  R-010: “Giấy khen” không còn hoặc chưa được áp dụng vào ngày 01/07/1925.
                          nam-sai.xlsx!Cá nhân!B2  R-009: Ngày sinh 05/09/1980 không hợp lý: ở tương lai hoặc đã quá 100 năm.
                          nam-sai.xlsx!Cá nhân!D3  R-010: “Giấy khen” không còn hoặc chưa được áp dụng vào ngày 01/07/1925.
                          nam-sai.xlsx!Cá nhân!B3  R-009: Ngày sinh 05/09/1981 không hợp lý: ở tương lai hoặc đã quá 100 năm.
                          nam-sai.xlsx!Cá nhân!D4  R-010: “Giấy khen” không còn hoặc chưa được áp dụng vào ngày 01/07/1925.
                          and 1 more
                        """);
    }

    /** Bằng khen of the province's chair is beyond a commune: the list goes up, and can be dropped there as it is. */
    @Test
    void nominationsOfAHigherLevelAreListedToBeSentUp() throws IOException {
        desk.drop("xa.xlsx", commune("3", "02/03/2026", "Giấy khen", "Bằng khen UBND tỉnh"));
        desk.night();

        assertThat(rows(desk, "xa")).isEqualTo("{\"read\":2,\"issued\":1,\"returned\":1,\"alreadyIssued\":0}");
        Path list = desk.folder("xa").resolve("trinh-cap-tren.xlsx");
        Submission read =
                desk.in(program -> program.getBean(WorkbookIntake.class).read(list));
        assertThat(read.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(read.nominations()).singleElement().satisfies(nomination -> {
            assertThat(nomination.row().text(Field.NAME)).isEqualTo("Lê Thị An B");
            assertThat(nomination.row().text(Field.BIRTH)).isEqualTo("05/09/1981");
            assertThat(nomination.row().text(Field.UNIT)).isEqualTo("Xóm 2");
            assertThat(nomination.row().text(Field.AWARD)).isEqualTo("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh");
            assertThat(nomination.row().text(Field.ACHIEVEMENT)).isEqualTo("Đã có thành tích xuất sắc năm 2025");
        });
    }
}
