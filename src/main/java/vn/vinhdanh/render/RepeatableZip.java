package vn.vinhdanh.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files whose bytes depend on their content alone. */
public final class RepeatableZip {

    /**
     * A local time, because zip entries know no zone. Not the first moment that they can name: Java takes that for an earlier
     * one, and adds the instant by the machine's own zone.
     */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final int HEAD = 100;

    private RepeatableZip() {}

    /** The files as they are, by their names: what is compressed already gains nothing, and compressors differ. */
    public static byte[] stored(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                CRC32 checksum = new CRC32();
                checksum.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                entry.setSize(file.getValue().length);
                entry.setCrc(checksum.getValue());
                out.putNextEntry(entry);
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    /** The same entries without the time of day. */
    public static byte[] repacked(byte[] written) throws IOException {
        ByteArrayOutputStream repacked = new ByteArrayOutputStream(written.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written));
                ZipOutputStream out = new ZipOutputStream(repacked)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(ENTRY_TIME);
                out.putNextEntry(fixed);
                out.write(headWithPlainLineEnd(in));
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return repacked.toByteArray();
    }

    /** Behind an XML declaration stands a line end, which the libraries write as the machine has it. */
    private static byte[] headWithPlainLineEnd(InputStream entry) throws IOException {
        String head = new String(entry.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        return (head.startsWith("<?xml") ? head.replaceFirst("\\?>\r\n", "?>\n") : head)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
