package vn.vinhdanh.benchmark.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One certificate as every peer is given it.
 *
 * @param number from 1
 * @param texts in reading order
 */
public record Certificate(int number, String title, List<Text> texts) {

    private static final String BEGIN = "certificate";

    /** Certificates as they were written out, a line for each title and each text. */
    public static List<Certificate> read(Path file) throws IOException {
        List<Certificate> certificates = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t");
            if (fields[0].equals(BEGIN)) {
                certificates.add(new Certificate(certificates.size() + 1, fields[1], new ArrayList<>()));
            } else {
                certificates.get(certificates.size() - 1).texts.add(Text.of(fields));
            }
        }
        return certificates;
    }

    /** The file that a peer makes of it. */
    public String fileName() {
        return String.format(Locale.ROOT, "%06d.pdf", number);
    }
}
