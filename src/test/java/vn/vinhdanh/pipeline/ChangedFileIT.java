package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.intake.submission.WorkbookFixture;
import vn.vinhdanh.pipeline.Amending.Correction;
import vn.vinhdanh.pipeline.Amending.Terms;

/**
 * A workbook of four rows was issued under number 7. It is dropped once more, changed: the rows stand in rows 2 and below,
 * names in column A.
 */
class ChangedFileIT {

    private static final List<String> AN = List.of("Nguyễn Văn An", "", "Phó Trưởng phòng", "Phòng Nội vụ");
    private static final List<String> BINH = List.of("Trần Thị Bình", "", "Chuyên viên", "Phòng Nội vụ");
    private static final List<String> CHI = List.of("Lê Thị Chi", "", "", "Tổ 3");
    private static final List<String> DUNG = List.of("Phạm Văn Dũng", "", "", "Tổ 4");

    private final Desk desk;

    ChangedFileIT(@TempDir Path home) {
        desk = new Desk(home).with("vinhdanh.templates.approval=off");
        desk.drop("xa.xlsx", list(AN, BINH, CHI, DUNG));
        desk.night();
    }

    @SafeVarargs
    private static WorkbookFixture list(List<String>... people) {
        WorkbookFixture workbook = xlsx("Cá nhân")
                .row("Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Hình thức khen thưởng", "Thành tích");
        for (List<String> person : people) {
            workbook.row(
                    person.get(0),
                    person.get(1),
                    person.get(2),
                    person.get(3),
                    "Giấy khen",
                    "Đã có thành tích xuất sắc năm 2025");
        }
        return workbook.sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân xã Tân Cương")
                .row("Địa danh", "Tân Cương")
                .row("Số quyết định", "7")
                .row("Ngày quyết định", "10/03/2026")
                .row("Trích yếu", "tặng Giấy khen cho các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT");
    }

    private String rows(String batch) {
        return desk.report(batch).get("rows").toString();
    }

    private List<String> texts(String batch, String code) {
        return desk.report(batch)
                .get("findings")
                .valueStream()
                .filter(finding -> finding.get("code").asString().equals(code))
                .map(finding -> finding.get("message").asString())
                .toList();
    }

    @Test
    void onlyWhatIsNewIsIssuedAndWhatReadsOtherwiseIsTold() {
        List<String> promoted = List.of("Nguyễn Văn An", "", "Trưởng phòng", "Phòng Nội vụ");
        List<String> mended = List.of("Trần Thị Bính", "", "Chuyên viên", "Phòng Nội vụ");
        List<String> moved = List.of("Lê Thị Chi", "", "", "Tổ 5");
        List<String> similar = List.of("Phạm Văn Dung", "", "", "Tổ 4");
        List<String> fresh = List.of("Hoàng Thị Em", "", "", "Tổ 6");
        desk.drop("xa.xlsx", list(promoted, mended, moved, DUNG, similar, fresh));
        desk.night();

        assertThat(rows("xa-2")).isEqualTo("{\"read\":6,\"issued\":2,\"returned\":2,\"alreadyIssued\":2}");
        assertThat(desk.findings("xa-2")).contains("B-031 A2", "B-032 A3", "B-032 A4", "B-003 A5");
        assertThat(desk.report("xa-2").get("state").asString())
                .as("number 7 is not supplemented while somebody whom it named is not in the file")
                .isEqualTo("awaiting-number");
        assertThat(texts("xa-2", "B-031"))
                .containsExactly(
                        "Đã ban hành theo Quyết định số 07/QĐ-UBND ngày 10/03/2026, nay ghi khác: Chức vụ:"
                                + " “Phó Trưởng phòng” → “Trưởng phòng”. Quyết định và giấy đã ban hành giữ nguyên, không in lại.");
        assertThat(texts("xa-2", "B-032"))
                .satisfiesExactly(
                        name -> assertThat(name).contains("Tên: “Trần Thị Bình” → “Trần Thị Bính”"),
                        unit -> assertThat(unit).contains("Đơn vị: “Tổ 3” → “Tổ 5”"));
    }

    @Test
    void afterTheCorrectionTheChangedFileAgrees() throws Exception {
        try (ConfigurableApplicationContext program = desk.started()) {
            program.getBean(Amending.class)
                    .correct(
                            "xa",
                            List.of(new Correction("1", "Nguyễn Văn Ân", null, null, null, null)),
                            new Terms("12", LocalDate.of(2026, 4, 15), null, List.of(), null, null));
        }
        desk.drop("xa.xlsx", list(List.of("Nguyễn Văn Ân", "", "Phó Trưởng phòng", "Phòng Nội vụ"), BINH, CHI, DUNG));
        desk.night();

        assertThat(rows("xa-2")).isEqualTo("{\"read\":4,\"issued\":0,\"returned\":0,\"alreadyIssued\":4}");
        assertThat(desk.findings("xa-2")).doesNotContain("B-031 A2", "B-032 A2").contains("B-003 A2");
    }
}
