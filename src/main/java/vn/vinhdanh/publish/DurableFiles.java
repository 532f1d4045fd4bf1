package vn.vinhdanh.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes files and folders so that a crash at any instant leaves either the whole thing or nothing. */
public final class DurableFiles {

    /** Files with this ending are unfinished; whoever finds one at start-up may remove it. */
    public static final String UNFINISHED = ".part";

    /** Larger than what a page says, smaller than a certificate, which is handed on at once. */
    private static final int BUFFER = 1 << 13;

    private DurableFiles() {}

    /** Writes beside the target, flushes to the disk, then renames over it. */
    public static void write(Path target, byte[] content) throws IOException {
        Path folder = parent(target);
        Files.createDirectories(folder);
        Path unfinished = unfinished(target);
        try {
            fill(unfinished, content);
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /**
     * The same for what tells how things stand at this moment: whole for whoever looks, and not flushed. It is written anew with each
     * step, and after a power cut what it tells of is over.
     */
    public static void writeForNow(Path target, byte[] content) throws IOException {
        Files.createDirectories(parent(target));
        replaced(target, out -> out.write(content));
    }

    /** What is written into a file. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @param size in bytes */
    public record Written(String sha256, long size) {}

    /**
     * The same for a file of a folder that appears later and is flushed then. What stood there stays whole until it is
     * replaced; where nothing stood, a killed process may leave a beginning, which nobody has been told of yet.
     */
    static void writeUnflushed(Path target, byte[] content) throws IOException {
        writeUnflushed(target, out -> out.write(content));
    }

    /** The same for a content that is made while it is written. */
    static Written writeUnflushed(Path target, Body body) throws IOException {
        Path folder = parent(target);
        // to ask first is cheaper than to be refused, which is the answer for all files of a folder but its first
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        if (Files.exists(target)) {
            return replaced(target, body);
        }
        try {
            return written(target, body, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException meanwhile) {
            // another process makes the same: a file that it has told of must not be emptied for an instant
            return replaced(target, body);
        }
    }

    private static Written replaced(Path target, Body body) throws IOException {
        Path unfinished = unfinished(target);
        try {
            Written written = written(unfinished, body);
            rename(unfinished, target);
            return written;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Written written(Path file, Body body, OpenOption... how) throws IOException {
        MessageDigest digest = Checksum.digest();
        try (OutputStream out =
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file, how), digest), BUFFER)) {
            body.writeTo(out);
        } catch (RuntimeException | Error failed) {
            Files.deleteIfExists(file);
            throw failed;
        } catch (FileAlreadyExistsException notOurs) {
            throw notOurs;
        } catch (IOException failed) {
            Files.deleteIfExists(file);
            throw named(file, failed);
        }
        return new Written(HexFormat.of().formatHex(digest.digest()), Files.size(file));
    }

    /**
     * Copies a file of any size, flushed to the disk, under an unfinished name in the folder; the caller moves it on. A link
     * is refused, even one that takes the file's place at the last instant.
     */
    public static Path copy(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = unfinished(folder.resolve(file.getFileName()));
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
        }
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return unfinished;
    }

    /** Gives a flushed file its final name. */
    public static void move(Path file, Path target) throws IOException {
        Path folder = parent(target);
        Files.createDirectories(folder);
        rename(file, target);
        Flushing.one(folder);
    }

    /** Flushes all that a finished folder holds and moves it to a place that does not exist yet, where it appears whole. */
    public static void appear(Path folder, Path target) throws IOException {
        Files.createDirectories(parent(target));
        flushTree(folder);
        try {
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            Path unfinished = unfinished(target);
            deleteTree(unfinished);
            copyTree(folder, unfinished);
            flushTree(unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            Flushing.one(parent(target));
            remove(folder);
        }
        Flushing.one(parent(target));
    }

    /** Only what is safe in its new place may go, and at once: half of a folder must not be taken for a folder. */
    private static void remove(Path folder) throws IOException {
        Path unfinished = unfinished(folder);
        deleteTree(unfinished);
        Files.move(folder, unfinished, StandardCopyOption.ATOMIC_MOVE);
        deleteTree(unfinished);
    }

    /** Writes a folder of files, named within it, to a place that does not exist yet; the folder appears there whole. */
    public static void appear(Map<String, byte[]> files, Path target) throws IOException {
        Path unfinished = unfinished(target);
        deleteTree(unfinished);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            writeUnflushed(unfinished.resolve(file.getKey()), file.getValue());
        }
        appear(unfinished, target);
    }

    /** Removes a folder of the program's own with all it holds; never called on anything of a clerk's. */
    public static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        for (Path path : inReverse(folder)) {
            Files.delete(path);
        }
    }

    /** Not the target's own name with an ending: a name that just fits its file system would be too long then. */
    static Path unfinished(Path target) {
        String name = String.valueOf(target.getFileName());
        String key = Checksum.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        return parent(target).resolve("." + key + UNFINISHED);
    }

    private static void fill(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException failed) {
            throw named(file, failed);
        }
    }

    /** The system tells of a full disk, but not of which file. */
    private static IOException named(Path file, IOException failure) {
        if (failure instanceof FileSystemException) {
            return failure;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, failure.getMessage());
        named.initCause(failure);
        return named;
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    /** A folder after all that it names: files in any order, then the folders, the innermost first. */
    private static void flushTree(Path folder) throws IOException {
        Map<Boolean, List<Path>> tree =
                inReverse(folder).stream().collect(Collectors.partitioningBy(path -> Files.isDirectory(path)));
        Flushing.all(tree.getOrDefault(false, List.of()));
        for (Path inner : tree.getOrDefault(true, List.of())) {
            Flushing.one(inner);
        }
    }

    private static List<Path> inReverse(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void rename(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path parent(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a file system's root is no target: " + path);
        }
        return parent;
    }
}
