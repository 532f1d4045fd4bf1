package vn.vinhdanh.publish.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.SHEET;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.aList;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.factNotKnown;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.nameMissing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.golden.OnThisMachine;
import vn.vinhdanh.golden.SpreadsheetProgram;

/** A spreadsheet program that is not POI opens a returned workbook, shows it, and saves it. */
class OpensInOfficeTest {

    private final Path folder;

    OpensInOfficeTest(@TempDir Path folder) {
        this.folder = folder;
        OnThisMachine.thereIs("soffice", "libreoffice-calc");
    }

    @Test
    void aReturnedWorkbookIsShownAndItsMarksAreTakenOffAfterItWasSavedThere() throws Exception {
        ClerksWorkbook clerk = aList(Format.XLSX).comment("B2", "Đã hỏi lại đơn vị");
        Path returned = folder.resolve("tra-lai.xlsx");
        Files.write(returned, clerk.markedIn(folder, nameMissing("B2"), factNotKnown("C3")));

        SpreadsheetProgram office = new SpreadsheetProgram(folder);
        assertThat(office.shown(returned)).contains("KẾT QUẢ KIỂM TRA ĐỀ NGHỊ KHEN THƯỞNG", "R-001", "Bằng khen bộ");
        Path saved = office.converted(returned, "xlsx");
        ClerksWorkbook asSaved = ClerksWorkbook.open(Format.XLSX, Files.readAllBytes(saved));
        assertThat(asSaved.marks()).containsExactly(SHEET + "!B2 red", SHEET + "!C3 yellow");

        ClerksWorkbook again = asSaved.returnedIn(folder);

        assertThat(again.marks()).isEmpty();
        assertThat(again.commentAt(SHEET, "B2")).isEqualTo("Đã hỏi lại đơn vị");
        assertThat(again.workbook().getNumberOfSheets()).isEqualTo(2);
    }
}
