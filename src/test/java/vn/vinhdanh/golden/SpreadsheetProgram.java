package vn.vinhdanh.golden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** LibreOffice, by which a workbook or a document is opened, shown and saved again without POI. */
public final class SpreadsheetProgram {

    private static final int LONGEST_CONVERSION_SECONDS = 120;

    private final Path folder;

    /** @param folder for its own settings and for what it writes */
    public SpreadsheetProgram(Path folder) {
        this.folder = folder;
    }

    /** The file as it saves it in another format, or in the same once more. */
    public Path converted(Path file, String format) throws IOException, InterruptedException {
        return converted(List.of(file), format).get(0);
    }

    /** The same for many, of which each alone would have to wait for the program's start. */
    public List<Path> converted(List<Path> files, String format) throws IOException, InterruptedException {
        Path target = folder.resolve("chuyen-" + format);
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("soffice").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                target.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(LONGEST_CONVERSION_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return files.stream()
                .map(file -> String.valueOf(file.getFileName()))
                .map(name -> target.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format))
                .toList();
    }

    /** The text of the printed workbook. */
    public String shown(Path workbook) throws IOException, InterruptedException {
        try (PDDocument pdf = Loader.loadPDF(converted(workbook, "pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
