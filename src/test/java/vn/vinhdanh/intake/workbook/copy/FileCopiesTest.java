package vn.vinhdanh.intake.workbook.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.intake.EditableCopies;
import vn.vinhdanh.intake.EditableCopy;
import vn.vinhdanh.intake.submission.WorkbookFixture;

/** Which files are marked themselves. */
class FileCopiesTest {

    private final EditableCopies copies = new FileCopies(WorkbookFixture.files());
    private final Path folder;

    FileCopiesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anExcelWorkbookIsItself() throws Exception {
        Path file = xlsx("Cá nhân").row("Họ và tên").saveAs(folder.resolve("de-nghi.xlsm"));

        EditableCopy copy = copies.of(file);

        assertThat(copy.name()).isEqualTo("de-nghi.xlsm");
        assertThat(copy.content()).isEqualTo(Files.readAllBytes(file));
        assertThat(copy.sheets()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsItself() throws Exception {
        Path file = Files.writeString(folder.resolve("to-trinh.pdf"), "%PDF-1.7");

        EditableCopy copy = copies.of(file);

        assertThat(copy.name()).isEqualTo("to-trinh.pdf");
        assertThat(copy.content()).asString().isEqualTo("%PDF-1.7");
    }

    @Test
    void aFileThatIsGoneIsAFailureOfTheDisk() {
        assertThatThrownBy(() -> copies.of(folder.resolve("khong-co.xlsx"))).isInstanceOf(UncheckedIOException.class);
    }
}
