package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.intake.submission.WorkbookFixture;
import vn.vinhdanh.register.RowCounts;

/** What check tells of a workbook is what the night then makes of it. */
class CheckBeforeTheNightIT {

    private final Desk desk;

    CheckBeforeTheNightIT(@TempDir Path home) {
        desk = new Desk(home);
    }

    /** People of a name and a unit each; without a unit the row goes back. */
    private static WorkbookFixture ward(String number, String... namesAndUnits) {
        WorkbookFixture workbook =
                xlsx("Cá nhân").row("Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng", "Thành tích");
        for (int i = 0; i < namesAndUnits.length; i += 2) {
            workbook.row(
                    namesAndUnits[i],
                    "05/09/1980",
                    namesAndUnits[i + 1],
                    "Giấy khen",
                    "Đã có thành tích xuất sắc năm 2025");
        }
        return workbook.sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân phường Phan Đình Phùng")
                .row("Địa danh", "Phan Đình Phùng")
                .row("Số quyết định", number)
                .row("Ngày quyết định", "02/03/2026")
                .row("Trích yếu", "tặng Giấy khen cho các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT");
    }

    private static List<String> findings(WorkbookPreview.Check check) {
        return check.findings().stream()
                .map(finding -> (finding.code().id() + " "
                                + Objects.toString(finding.at().column(), "")
                                + Objects.toString(finding.at().row(), ""))
                        .strip())
                .toList();
    }

    private void assertToldBeforeAndAfter(
            String name, WorkbookFixture workbook, String batch, RowCounts counts, String... findings)
            throws IOException {
        WorkbookPreview.Check check = desk.check(desk.drop(name, workbook));
        desk.night();

        assertThat(findings(check)).containsExactly(findings);
        assertThat(check.rows()).isEqualTo(counts);
        assertThat(desk.findings(batch)).containsExactly(findings);
        assertThat(desk.report(batch).get("rows").toString())
                .isEqualTo("{\"read\":" + counts.read() + ",\"issued\":" + counts.issued() + ",\"returned\":"
                        + counts.returned() + ",\"alreadyIssued\":" + counts.alreadyIssued() + "}");
    }

    @Test
    void allOrNothing() throws IOException {
        desk.with("vinhdanh.review.all-or-nothing=true");

        assertToldBeforeAndAfter(
                "tat-ca.xlsx",
                ward("7", "Lê Thị An", "Tổ 1", "Trần Văn Bình", ""),
                "tat-ca",
                new RowCounts(2, 0, 2, 0),
                "R-006 C3",
                "B-014");
    }

    @Test
    void aNumberThatAnotherDecisionHas() throws IOException {
        desk.drop("mot.xlsx", ward("12", "Lê Thị An", "Tổ 1"));
        desk.night();

        assertToldBeforeAndAfter(
                "hai.xlsx", ward("12", "Trần Văn Bình", "Tổ 2"), "hai", new RowCounts(1, 1, 0, 0), "B-010 B3");
    }

    @Test
    void aDecisionThatIsSupplemented() throws IOException {
        desk.drop("quy-1.xlsx", ward("12", "Lê Thị An", "Tổ 1", "Trần Văn Bình", ""));
        desk.night();

        assertToldBeforeAndAfter(
                "quy-1.xlsx",
                ward("12", "Lê Thị An", "Tổ 1", "Trần Văn Bình", "Tổ 2"),
                "quy-1-2",
                new RowCounts(2, 1, 0, 1),
                "B-003 A2",
                "B-015 B3");
    }

    /** Nothing of it was registered, so nothing stands in the way of the night. */
    @Test
    void aCheckTakesNoNumber() throws IOException {
        Path workbook = desk.drop("mot.xlsx", ward("12", "Lê Thị An", "Tổ 1"));
        desk.check(workbook);
        desk.check(workbook);

        assertThat(desk.night().finished()).singleElement().satisfies(batch -> assertThat(
                        desk.report(batch.code()).get("state").asString())
                .isEqualTo("issued"));
    }
}
