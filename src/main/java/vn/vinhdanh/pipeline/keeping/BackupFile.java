package vn.vinhdanh.pipeline.keeping;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.publish.ChecksumLine;

/** A backup as it is read: what it says of itself, and its files with their sums. */
final class BackupFile implements Closeable {

    private final Path file;
    private final ZipFile zip;
    private final BackupManifest manifest;
    private final SortedMap<String, String> sums;

    private BackupFile(Path file, ZipFile zip) throws IOException, Refused {
        this.file = file;
        this.zip = zip;
        this.manifest = readManifest();
        this.sums = readSums();
    }

    /** @throws Refused when it is no backup that this program can put back */
    static BackupFile open(Path file) throws IOException, Refused {
        ZipFile zip = zip(file);
        try {
            BackupFile backup = new BackupFile(file, zip);
            backup.refuseNewer();
            return backup;
        } catch (IOException | Refused | RuntimeException notReadable) {
            zip.close();
            throw notReadable;
        }
    }

    private static ZipFile zip(Path file) throws IOException, Refused {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException notWhole) {
            throw new Refused(file + " is no backup, or was cut off: " + notWhole.getMessage()
                    + ". Nothing was changed. Take another backup.");
        }
    }

    private BackupManifest readManifest() throws IOException, Refused {
        ZipEntry entry = zip.getEntry(BackupManifest.NAME);
        if (entry == null || zip.getEntry(BackupManifest.SUMS) == null) {
            throw new Refused(file + " is no backup of this program: it lacks " + BackupManifest.NAME + " or "
                    + BackupManifest.SUMS + ". Nothing was changed.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return JsonMapper.shared().readValue(in, BackupManifest.class);
        } catch (JacksonException unreadable) {
            throw damaged(BackupManifest.NAME);
        }
    }

    private SortedMap<String, String> readSums() throws IOException, Refused {
        SortedMap<String, String> listed = new TreeMap<>();
        try (InputStream in = zip.getInputStream(zip.getEntry(BackupManifest.SUMS))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> ChecksumLine.read(line)
                    .ifPresent(sum -> listed.put(sum.name(), sum.sum())));
        }
        Set<String> held = zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !name.equals(BackupManifest.SUMS))
                .collect(Collectors.toSet());
        if (!held.equals(listed.keySet())) {
            throw damaged(BackupManifest.SUMS);
        }
        return listed;
    }

    private void refuseNewer() throws IOException, Refused {
        int known = KnownSchema.last();
        if (manifest.format() > BackupManifest.FORMAT || manifest.schema() > known) {
            throw new Refused(file + " was made by a newer version of the program (" + manifest.program()
                    + "): its register has been through migration " + manifest.schema() + ", this program knows "
                    + known
                    + ". Nothing was changed. Install that version or a newer one, then restore.");
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    /** What lies below one of the backup's folders, by its whole names. */
    List<String> names(String folder) {
        return sums.keySet().stream()
                .filter(name -> name.startsWith(folder + "/"))
                .toList();
    }

    /** Unpacks one file. @return whether its sum is the listed one */
    boolean unpack(String name, Path target) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        Files.createDirectories(target.toAbsolutePath().getParent());
        MessageDigest digest = Checksum.digest();
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest);
                OutputStream out = Files.newOutputStream(target)) {
            in.transferTo(out);
        } catch (ZipException | EOFException damaged) {
            return false;
        }
        Files.setLastModifiedTime(target, entry.getLastModifiedTime());
        return HexFormat.of().formatHex(digest.digest()).equals(sums.get(name));
    }

    boolean isSame(String name, Path other) throws IOException {
        return Checksum.of(other).equals(sums.get(name));
    }

    byte[] read(String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    /** The few small files that are not unpacked beside their place. */
    void checkSettings() throws IOException, Refused {
        for (String name : names(BackupContents.SETTINGS)) {
            if (!Checksum.of(read(name)).equals(sums.get(name))) {
                throw damaged(name);
            }
        }
    }

    Refused damaged(String name) {
        return new Refused(file + " is damaged: " + name + " is not as it was when the backup was made. Nothing was"
                + " changed. Take another backup.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
