package vn.vinhdanh.golden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** LibreOffice, by which a workbook is opened, shown and saved again without POI. */
public final class SpreadsheetProgram {

    private static final int LONGEST_CONVERSION_SECONDS = 120;

    private final Path folder;

    /** @param folder for its own settings and for what it writes */
    public SpreadsheetProgram(Path folder) {
        this.folder = folder;
    }

    /** The file as it saves it in another format, or in the same once more. */
    public Path converted(Path file, String format) throws IOException, InterruptedException {
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
        String name = String.valueOf(file.getFileName());
        return target.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
    }

    /** The text of the printed workbook. */
    public String shown(Path workbook) throws IOException, InterruptedException {
        try (PDDocument pdf = Loader.loadPDF(converted(workbook, "pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
