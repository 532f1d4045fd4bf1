package vn.vinhdanh.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a PDF the way its receivers do, with a reader that is not the program's own. */
public final class Poppler {

    private Poppler() {}

    /** What {@code pdftotext} copies, blanks and line ends collapsed; the test is skipped where it is not installed. */
    public static String text(byte[] pdf, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8"));
        command.addAll(List.of(options));
        return output(command, pdf, "-");
    }

    /** The tags with their texts in the order in which they are read aloud. */
    public static String structure(byte[] pdf) throws IOException, InterruptedException {
        return output(List.of("pdfinfo", "-enc", "UTF-8", "-struct-text"), pdf);
    }

    private static String output(List<String> program, byte[] pdf, String... last)
            throws IOException, InterruptedException {
        OnThisMachine.thereIs("pdftotext", "poppler-utils");
        Path file = Files.createTempFile("vinhdanh", ".pdf");
        try {
            Files.write(file, pdf);
            List<String> command = new ArrayList<>(program);
            command.add(file.toString());
            command.addAll(List.of(last));
            Process reader =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (reader.waitFor() != 0) {
                throw new AssertionError(command.get(0) + " cannot read the document: " + text);
            }
            return text.replaceAll("\\s+", " ").strip();
        } finally {
            Files.delete(file);
        }
    }
}
