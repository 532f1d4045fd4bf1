package vn.vinhdanh.approval.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.render.RepeatableZip;

/**
 * Templates as they were: the files of each approved version in {@code data/templates/<version>/}, and in
 * {@code data/templates/made-from/<version>.zip} all those that papers were ever issued from.
 */
@Component
class KeptTemplates {

    private final Path kept;
    private Together last = new Together(Map.of(), "");

    /** Files that were kept together, and the name under which they were. */
    private record Together(Map<String, byte[]> files, String version) {

        boolean isOf(Map<String, byte[]> others) {
            return files.keySet().equals(others.keySet())
                    && files.entrySet().stream()
                            .allMatch(file -> Arrays.equals(file.getValue(), others.get(file.getKey())));
        }
    }

    KeptTemplates(Folders folders) {
        this.kept = folders.kept().resolve("templates");
    }

    Path folder(String version) {
        return kept.resolve(version);
    }

    /** @return the files' checksum, under which they are found again */
    synchronized String keepTogether(Map<String, byte[]> files) {
        if (last.isOf(files) && Files.isRegularFile(together(last.version))) {
            return last.version;
        }
        try {
            byte[] packed = RepeatableZip.stored(files);
            String version = Checksum.of(packed);
            Path target = together(version);
            if (!Files.isRegularFile(target)) {
                DurableFiles.write(target, packed);
            }
            last = new Together(files, version);
            return version;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the templates in " + kept, e);
        }
    }

    /** False where that version is not there, or is no longer what was kept. */
    boolean unpack(String version, Path folder) {
        Path packed = together(version);
        try {
            if (!Files.isRegularFile(packed)) {
                return false;
            }
            byte[] content = Files.readAllBytes(packed);
            if (!Checksum.of(content).equals(version)) {
                return false;
            }
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    Path file = folder.resolve(entry.getName()).normalize();
                    if (!file.startsWith(folder)) {
                        return false;
                    }
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the templates kept in " + packed, e);
        }
    }

    private Path together(String version) {
        return kept.resolve("made-from").resolve(version + ".zip");
    }

    /** A version never changes: what is there once stays. */
    void keep(String version, Map<String, byte[]> files) {
        Path target = folder(version);
        if (Files.isDirectory(target)) {
            return;
        }
        try {
            DurableFiles.appear(files, target);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the templates in " + target, e);
        }
    }
}
