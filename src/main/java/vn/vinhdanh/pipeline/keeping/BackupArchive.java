package vn.vinhdanh.pipeline.keeping;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.publish.ChecksumLine;

/** The file of a backup while it is written: each entry streamed once, and its sum kept on the disk, not in memory. */
final class BackupArchive implements Closeable {

    private static final int BUFFER = 1 << 16;
    /** What is packed already. */
    private static final Set<String> PACKED = Set.of("pdf", "xlsx", "docx", "zip", "png", "jpg", "jpeg", "ods");

    private final FileOutputStream file;
    private final ZipOutputStream zip;
    private final Path sumsFile;
    private final Writer sums;
    private long entries;
    private long bytes;

    /** @param sums where the list of sums is kept meanwhile */
    BackupArchive(Path file, Path sums) throws IOException {
        this.sumsFile = sums;
        this.sums = Files.newBufferedWriter(sums);
        this.file = new FileOutputStream(file.toFile());
        this.zip = new ZipOutputStream(new BufferedOutputStream(this.file, BUFFER));
    }

    long entries() {
        return entries;
    }

    /** What was read. */
    long bytes() {
        return bytes;
    }

    /** @return the SHA-256 of what was written */
    String add(String name, Path source) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            return add(name, in, Files.getLastModifiedTime(source));
        }
    }

    String add(String name, InputStream content, FileTime changed) throws IOException {
        MessageDigest digest = Checksum.digest();
        open(name, changed);
        bytes += new DigestInputStream(new BufferedInputStream(content, BUFFER), digest).transferTo(zip);
        zip.closeEntry();
        entries++;
        String sum = HexFormat.of().formatHex(digest.digest());
        sums.write(new ChecksumLine(sum, name).written());
        return sum;
    }

    private void open(String name, FileTime changed) throws IOException {
        zip.setLevel(PACKED.contains(ending(name)) ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(changed);
        zip.putNextEntry(entry);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Writes the list of sums and makes all of it durable. */
    void finish(FileTime now) throws IOException {
        sums.close();
        open(BackupManifest.SUMS, now);
        Files.copy(sumsFile, zip);
        zip.closeEntry();
        zip.finish();
        zip.flush();
        file.getChannel().force(true);
    }

    /** After a failure nothing is finished any more: the file is thrown away. */
    @Override
    public void close() throws IOException {
        try (OutputStream last = file) {
            sums.close();
            last.flush();
        }
        Files.deleteIfExists(sumsFile);
    }
}
