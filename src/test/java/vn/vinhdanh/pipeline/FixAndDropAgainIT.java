package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xls;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.golden.OnThisMachine;
import vn.vinhdanh.intake.submission.WorkbookFixture;

/** A clerk mends the marked cells of what came back and drops it again. */
class FixAndDropAgainIT {

    private static final String SHEET = "Cá nhân";
    private static final String ACHIEVEMENT = "Đã có thành tích xuất sắc";

    private final Path home;
    private final Desk desk;

    FixAndDropAgainIT(@TempDir Path home) {
        this.home = home;
        desk = new Desk(home)
                .with("vinhdanh.templates.approval=off")
                .with("vinhdanh.office.name=Ủy ban nhân dân phường Hòa Bình")
                .with("vinhdanh.office.place=Hòa Bình")
                .with("vinhdanh.office.subject=tặng Giấy khen")
                .with("vinhdanh.office.signer-position=Chủ tịch")
                .with("vinhdanh.office.signer-name=Lê Văn Bình")
                .with("vinhdanh.office.legal-bases=Căn cứ Luật Thi đua, khen thưởng");
    }

    private static WorkbookFixture list(WorkbookFixture workbook) {
        return workbook.row("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng", "Thành tích")
                .row("1", "Lê Thị An", "1980", "=Tổ 1", "Giấy khen", ACHIEVEMENT)
                .row("2", "", "05/09/1980", "Tổ 2", "Giấy khen", ACHIEVEMENT)
                .row("3", "Đỗ Thị Chi", "31/02/1985", "@Tổ 3", "Giấy khen", ACHIEVEMENT);
    }

    private Path returned(String batch, String name) {
        return desk.folder(batch).resolve("tra-lai").resolve(name);
    }

    private void assertAllPassed(String batch) throws IOException {
        assertThat(desk.report(batch).get("rows").toString())
                .isEqualTo("{\"read\":3,\"issued\":3,\"returned\":0,\"alreadyIssued\":0}");
        assertThat(desk.findings(batch)).isEmpty();
        assertThat(desk.folder(batch).resolve("tra-lai")).doesNotExist();
        assertThat(desk.outputFolders())
                .as("the mended file takes the waiting draft's place")
                .containsExactly(batch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-nghi.xlsx", "de-nghi.xls"})
    void theMarksGoAndTheRowsAreAccepted(String name) throws IOException {
        desk.drop(name, list(name.endsWith("x") ? xlsx(SHEET) : xls(SHEET)));
        desk.night();
        assertThat(desk.findings("de-nghi")).containsExactlyInAnyOrder("R-001 B3", "R-008 C4");
        ReturnedFile copy = ReturnedFile.open(returned("de-nghi", name));
        assertThat(copy.marks()).containsExactly(SHEET + "!B3", SHEET + "!C4");
        assertThat(copy.hasFormulas()).isFalse();

        copy.type(SHEET, "B3", "Trần Văn Bình").type(SHEET, "C4", "28/02/1985").saveAs(home.resolve("input/" + name));
        desk.night();

        assertAllPassed("de-nghi-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-nghi.xlsx", "de-nghi.xls"})
    void aHalfMendedFileComesBackWithTheOtherMarkOnly(String name) {
        desk.drop(name, list(name.endsWith("x") ? xlsx(SHEET) : xls(SHEET)));
        desk.night();
        ReturnedFile.open(returned("de-nghi", name))
                .type(SHEET, "B3", "Trần Văn Bình")
                .saveAs(home.resolve("input/" + name));
        desk.night();

        ReturnedFile again = ReturnedFile.open(returned("de-nghi-2", name));
        assertThat(again.marks()).containsExactly(SHEET + "!C4");
        assertThat(again.sheets()).containsOnlyOnce("Kết quả kiểm tra");
    }

    @Test
    void itMayBeSavedByAnotherOfficeProgramInBetween() throws IOException, InterruptedException {
        OnThisMachine.thereIs("soffice", "libreoffice-calc");
        desk.drop("de-nghi.xlsx", list(xlsx(SHEET)));
        desk.night();
        Path saved = ReturnedFile.savedInOffice(
                returned("de-nghi", "de-nghi.xlsx"), Files.createDirectories(home.resolve("office")));
        ReturnedFile.open(saved)
                .type(SHEET, "B3", "Trần Văn Bình")
                .type(SHEET, "C4", "28/02/1985")
                .saveAs(home.resolve("input/de-nghi.xlsx"));
        desk.night();

        assertAllPassed("de-nghi-2");
    }

    @ParameterizedTest
    @CsvSource({"de-nghi.csv, true", "de-nghi.ods, false"})
    void aTableOfAnotherFormatComesBackAsAWorkbookAndIsItsNewerVersion(String name, boolean text) throws Exception {
        if (text) {
            Files.writeString(home.resolve("input/" + name), """
                    STT;Họ và tên;Ngày sinh;Đơn vị;Hình thức khen thưởng;Thành tích
                    1;Lê Thị An;1980;=Tổ 1;Giấy khen;Đã có thành tích xuất sắc
                    2;;05/09/1980;Tổ 2;Giấy khen;Đã có thành tích xuất sắc
                    3;Đỗ Thị Chi;31/02/1985;@Tổ 3;Giấy khen;Đã có thành tích xuất sắc
                    """);
        } else {
            OnThisMachine.thereIs("soffice", "libreoffice-calc");
            Path made = list(xlsx(SHEET)).saveAs(home.resolve("de-nghi.xlsx"));
            Path ods = ReturnedFile.convertedInOffice(made, "ods", Files.createDirectories(home.resolve("office")));
            Files.move(ods, home.resolve("input/" + name));
        }
        desk.night();
        Path back = returned("de-nghi", "de-nghi.xlsx");
        ReturnedFile copy = ReturnedFile.open(back);
        String sheet = copy.sheets().get(1);
        assertThat(copy.marks()).containsExactly(sheet + "!B3", sheet + "!C4");
        assertThat(copy.links()).contains("'" + sheet + "'!B3");
        assertThat(copy.hasFormulas()).isFalse();
        OnThisMachine.thereIs("soffice", "libreoffice-calc");
        Path saved = ReturnedFile.savedInOffice(back, Files.createDirectories(home.resolve("office")));

        ReturnedFile.open(saved)
                .type(sheet, "B3", "Trần Văn Bình")
                .type(sheet, "C4", "28/02/1985")
                .saveAs(home.resolve("input/de-nghi.xlsx"));
        desk.night();

        assertThat(desk.report("de-nghi-2").get("rows").toString())
                .isEqualTo("{\"read\":3,\"issued\":3,\"returned\":0,\"alreadyIssued\":0}");
        assertThat(desk.findings("de-nghi-2")).as("notes only").allMatch(finding -> finding.startsWith("I-"));
        assertThat(desk.outputFolders()).containsExactly("de-nghi-2");
    }
}
