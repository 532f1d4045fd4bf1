package vn.vinhdanh.publish.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.SHEET;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.aList;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.factNotKnown;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.nameMissing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.golden.OnThisMachine;

/** A spreadsheet program that is not POI opens a returned workbook, shows it, and saves it. */
class OpensInOfficeTest {

    private static final int LONGEST_CONVERSION_SECONDS = 120;

    private final Path folder;

    OpensInOfficeTest(@TempDir Path folder) {
        this.folder = folder;
        OnThisMachine.thereIs("soffice", "libreoffice-calc");
    }

    private Path converted(Path file, String format) throws Exception {
        Path target = folder.resolve("chuyen-" + format);
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("soffice").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        target.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(LONGEST_CONVERSION_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        String name = file.getFileName().toString();
        return target.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
    }

    @Test
    void aReturnedWorkbookIsShownAndItsMarksAreTakenOffAfterItWasSavedThere() throws Exception {
        ClerksWorkbook clerk = aList(Format.XLSX).comment("B2", "Đã hỏi lại đơn vị");
        Path returned = folder.resolve("tra-lai.xlsx");
        Files.write(returned, clerk.markedIn(folder, nameMissing("B2"), factNotKnown("C3")));

        try (PDDocument pdf = Loader.loadPDF(converted(returned, "pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("KẾT QUẢ KIỂM TRA ĐỀ NGHỊ KHEN THƯỞNG", "R-001", "Bằng khen bộ");
        }
        Path saved = converted(returned, "xlsx");
        ClerksWorkbook asSaved = ClerksWorkbook.open(Format.XLSX, Files.readAllBytes(saved));
        assertThat(asSaved.marks()).containsExactly(SHEET + "!B2 red", SHEET + "!C3 yellow");

        ClerksWorkbook again = asSaved.returnedIn(folder);

        assertThat(again.marks()).isEmpty();
        assertThat(again.commentAt(SHEET, "B2")).isEqualTo("Đã hỏi lại đơn vị");
        assertThat(again.workbook().getNumberOfSheets()).isEqualTo(2);
    }
}
