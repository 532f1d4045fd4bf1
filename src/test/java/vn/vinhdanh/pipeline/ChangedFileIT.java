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
 * A workbook of two rows was issued under number 7. It is dropped once more, changed: the rows stand in rows 2 and below,
 * names in column A.
 */
class ChangedFileIT {

    private static final List<String> AN = List.of("Nguyễn Văn An", "", "Phó Trưởng phòng", "Phòng Nội vụ");
    private static final List<String> BINH = List.of("Trần Thị Bình", "", "Chuyên viên", "Phòng Nội vụ");

    private final Desk desk;

    ChangedFileIT(@TempDir Path home) {
        desk = new Desk(home).with("vinhdanh.templates.approval=off");
        desk.drop("xa.xlsx", list(AN, BINH));
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
        desk.drop(
                "xa.xlsx",
                list(
                        List.of("Nguyễn Văn An", "", "Trưởng phòng", "Phòng Nội vụ"),
                        BINH,
                        List.of("Lê Thị Chi", "", "", "Tổ 3")));
        desk.night();

        assertThat(rows("xa-2")).isEqualTo("{\"read\":3,\"issued\":1,\"returned\":0,\"alreadyIssued\":2}");
        assertThat(desk.documents("xa-2", "certificate")).containsExactly("giay-khen/0003-le-thi-chi.pdf");
        assertThat(texts("xa-2", "B-031"))
                .containsExactly(
                        "Đã ban hành theo Quyết định số 07/QĐ-UBND ngày 10/03/2026, nay ghi khác: Chức vụ:"
                                + " “Phó Trưởng phòng” → “Trưởng phòng”. Quyết định và giấy đã ban hành giữ nguyên, không in lại.");
        assertThat(desk.findings("xa-2")).contains("B-031 A2", "B-003 A3");
    }

    @Test
    void aNameMendedIsNotIssuedASecondTime() {
        desk.drop("xa.xlsx", list(List.of("Nguyễn Văn Ân", "", "Phó Trưởng phòng", "Phòng Nội vụ"), BINH));
        desk.night();

        assertThat(rows("xa-2")).isEqualTo("{\"read\":2,\"issued\":0,\"returned\":1,\"alreadyIssued\":1}");
        assertThat(desk.findings("xa-2")).contains("B-032 A2");
        assertThat(texts("xa-2", "B-032").get(0)).contains("Tên: “Nguyễn Văn An” → “Nguyễn Văn Ân”");
    }

    @Test
    void somebodyWhoMovedIsNotIssuedASecondTime() {
        desk.drop("xa.xlsx", list(List.of("Nguyễn Văn An", "", "Trưởng phòng", "Phòng Tài chính"), BINH));
        desk.night();

        assertThat(rows("xa-2")).isEqualTo("{\"read\":2,\"issued\":0,\"returned\":1,\"alreadyIssued\":1}");
        assertThat(texts("xa-2", "B-032").get(0)).contains("Đơn vị: “Phòng Nội vụ” → “Phòng Tài chính”");
    }

    @Test
    void somebodyElseBesideTheOneWhoWasIssuedIsNew() {
        desk.drop("xa.xlsx", list(AN, BINH, List.of("Nguyễn Văn Ân", "", "", "Phòng Nội vụ")));
        desk.night();

        assertThat(rows("xa-2")).isEqualTo("{\"read\":3,\"issued\":1,\"returned\":0,\"alreadyIssued\":2}");
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
        desk.drop("xa.xlsx", list(List.of("Nguyễn Văn Ân", "", "Phó Trưởng phòng", "Phòng Nội vụ"), BINH));
        desk.night();

        assertThat(rows("xa-2")).isEqualTo("{\"read\":2,\"issued\":0,\"returned\":0,\"alreadyIssued\":2}");
        assertThat(desk.findings("xa-2")).doesNotContain("B-031 A2", "B-032 A2").contains("B-003 A2");
    }
}
