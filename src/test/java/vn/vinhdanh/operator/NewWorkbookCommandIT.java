package vn.vinhdanh.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.VinhDanh;
import vn.vinhdanh.golden.OnThisMachine;
import vn.vinhdanh.golden.SpreadsheetProgram;
import vn.vinhdanh.operator.CommandLineFixture.Result;
import vn.vinhdanh.render.sheet.FilledForm;

/** The command new-workbook of the real program, and what the command check says to what it writes. */
class NewWorkbookCommandIT {

    private static final String EVERYTHING_PASSES = ": 3 rows read, 3 pass, 0 would go back, 0 issued before\n";

    private final Path home;
    private final Path form;

    NewWorkbookCommandIT(@TempDir Path home) {
        this.home = home;
        this.form = home.resolve("mau-de-nghi.xlsx");
    }

    private Result launch(String command, Path file, String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = command;
        arguments[1] = file.toString();
        arguments[2] = "--data";
        arguments[3] = home.resolve("data").toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return CommandLineFixture.launch(VinhDanh.class, arguments);
    }

    @Test
    void itSaysWhereTheFormIsAndAFilledOnePassesWithoutAFinding() throws Exception {
        Result written = launch("new-workbook", form);

        assertThat(written.err()).isEmpty();
        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).startsWith("Blank nomination workbook: " + form + "\n");

        Path filled = FilledForm.open(form).filled().saveAs(home.resolve("dot-1.xlsx"));
        Result checked = launch("check", filled);
        assertThat(checked.out()).doesNotContain(" error ", " warning ").endsWith(filled + EVERYTHING_PASSES);
    }

    @Test
    void aSpreadsheetProgramShowsItAndSavesItAndItStillPasses() throws Exception {
        OnThisMachine.thereIs("soffice", "libreoffice-calc");
        assertThat(launch("new-workbook", form).exitCode()).isZero();
        SpreadsheetProgram office = new SpreadsheetProgram(home);

        assertThat(office.shown(form))
                .contains(
                        "HƯỚNG DẪN GHI MẪU ĐỀ NGHỊ KHEN THƯỞNG",
                        "THÔNG TIN CỦA QUYẾT ĐỊNH",
                        "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
                        "THÔNG TIN CHO BẢN TIN HỘI NGHỊ",
                        "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ",
                        "CÁC CỤM, KHỐI THI ĐUA",
                        "CÁC PHONG TRÀO THI ĐUA",
                        "DANH MỤC DÙNG ĐỂ CHỌN");
        FilledForm saved = FilledForm.open(office.converted(form, "xlsx"));
        assertThat(saved.sheet("Đề nghị").getProtect()).isTrue();
        assertThat(saved.sheet("Đề nghị").getDataValidations()).hasSizeGreaterThanOrEqualTo(12);
        Path filled = saved.filled().saveAs(home.resolve("dot-2.xlsx"));
        assertThat(launch("check", filled).out())
                .doesNotContain(" error ", " warning ")
                .endsWith(filled + EVERYTHING_PASSES);

        Path resaved = office.converted(filled, "xlsx");
        assertThat(launch("check", resaved).out())
                .doesNotContain(" error ", " warning ")
                .endsWith(resaved + EVERYTHING_PASSES);
    }

    @Test
    void aFileThatIsThereIsWrittenOverOnlyByForce() throws Exception {
        Files.writeString(form, "của cơ quan");

        Result refused = launch("new-workbook", form);

        assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(refused.err())
                .isEqualTo("There is already a file " + form + ". Give another name, or --force to write over it.\n");
        assertThat(form).hasContent("của cơ quan");
        assertThat(home.resolve("data")).doesNotExist();

        assertThat(launch("new-workbook", form, "--force").exitCode()).isZero();
        assertThat(FilledForm.open(form).headings("Thông tin")).containsExactly("Mục", "Nội dung");
    }

    @Test
    void theNameEndsInXlsx() {
        Result refused = launch("new-workbook", home.resolve("mau.xls"));

        assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(refused.err()).isEqualTo("The workbook's name must end in .xlsx, not mau.xls.\n");
        assertThat(home).isEmptyDirectory();
    }
}
