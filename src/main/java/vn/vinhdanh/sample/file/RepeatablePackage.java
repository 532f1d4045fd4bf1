package vn.vinhdanh.sample.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zip files without the time of day. */
final class RepeatablePackage {

    /**
     * A local time, because zip entries know no zone. Not the first moment that they can name: Java takes that for an
     * earlier one, and adds the instant by the machine's own zone.
     */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final int HEAD = 100;

    private RepeatablePackage() {}

    /** Copies a package entry by entry. */
    static void copy(Path from, Path to) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                open(out, entry.getName());
                try (InputStream content = in.getInputStream(entry)) {
                    out.write(headWithPlainLineEnd(content));
                    content.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    /** Behind an XML declaration stands a line end, which the libraries write as the machine has it. */
    private static byte[] headWithPlainLineEnd(InputStream entry) throws IOException {
        String head = new String(entry.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        return (head.startsWith("<?xml") ? head.replaceFirst("\\?>\r\n", "?>\n") : head)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static OutputStream open(ZipOutputStream out, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        out.putNextEntry(entry);
        return out;
    }

    /** As OpenDocument wants its first entry: readable in the raw bytes. */
    static void stored(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
