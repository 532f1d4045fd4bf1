package vn.vinhdanh.pipeline.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.PrivateFolder;

/**
 * One of the folders that a backup puts back. Its files are unpacked inside it, in a hidden folder, so that they are on its
 * own disk; a folder that is itself a mounted disk can be filled so, too.
 */
final class RestoredFolder {

    private static final String UNPACKED = ".restored" + DurableFiles.UNFINISHED;
    private static final String REGISTER = "vinhdanh.mv.db";
    /** What a mere look into an empty folder leaves there. */
    private static final Set<String> NOTHING =
            Set.of("logs", "tmp", "metrics", "watch.json", "run.json", UNPACKED, BackupRequests.FOLDER, ".gitkeep");

    private final String root;
    private final Path place;
    private final List<String> names;
    private Path unpacked;

    RestoredFolder(String root, Path place, List<String> names) {
        this.root = root;
        this.place = place.normalize();
        this.names = names;
        this.unpacked = this.place.resolve(UNPACKED);
    }

    Path place() {
        return place;
    }

    int files() {
        return names.size();
    }

    /** Something that lies there and would be in the way; null where nothing does. */
    @Nullable
    Path occupant() throws IOException {
        if (!Files.exists(place)) {
            return null;
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.filter(RestoredFolder::isSomething)
                    .sorted()
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Whether exactly these files stand there, with these bytes. */
    boolean isThereAlready(BackupFile backup) throws IOException {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(place)) {
            if (files.filter(Files::isRegularFile).count() != names.size()) {
                return false;
            }
        }
        for (String name : names) {
            Path file = place.resolve(name.substring(root.length() + 1));
            if (!Files.isRegularFile(file) || !backup.isSame(name, file)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSomething(Path entry) {
        String name = String.valueOf(entry.getFileName());
        return !NOTHING.contains(name) && !name.endsWith(".trace.db");
    }

    /** @return the name of a file whose sum is not the listed one; null where all are right */
    @Nullable
    String unpack(BackupFile backup, BackupProgress progress) throws IOException {
        makePlace();
        Files.createDirectories(unpacked);
        long files = 0;
        long bytes = 0;
        for (String name : names) {
            Path target = unpacked.resolve(name.substring(root.length() + 1)).normalize();
            if (!target.startsWith(unpacked) || !backup.unpack(name, target)) {
                return name;
            }
            files++;
            bytes += Files.size(target);
            progress.tell(files, bytes);
        }
        return null;
    }

    /** Moves what stands there aside. @return where to; null where nothing did */
    @Nullable
    Path makeRoom(String stamp) throws IOException {
        if (occupant() == null) {
            return null;
        }
        Path aside = place.resolveSibling(place.getFileName() + "-before-restore-" + stamp);
        if (Files.exists(aside)) {
            throw new IOException(aside + " is there already: wait a second, then restore again.");
        }
        try {
            Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException mounted) {
            throw new IOException(
                    place + " cannot be moved aside (" + mounted.getMessage() + "). Move what lies in it elsewhere by"
                            + " hand, then restore again.",
                    mounted);
        }
        unpacked = aside.resolve(UNPACKED);
        return aside;
    }

    /** Puts what was unpacked into its place, the register first. */
    void appear() throws IOException {
        makePlace();
        List<Path> entries;
        try (Stream<Path> found = Files.list(unpacked)) {
            entries = found.sorted(Comparator.comparing((Path entry) -> !entry.endsWith(REGISTER))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
        for (Path entry : entries) {
            DurableFiles.appear(entry, place.resolve(entry.getFileName()));
        }
    }

    /** The register and the workbooks are nobody else's business, as at the first start. */
    private void makePlace() throws IOException {
        if (root.equals(BackupContents.DATA)) {
            PrivateFolder.make(place);
        } else {
            Files.createDirectories(place);
        }
    }

    /** Removes what a restore has unpacked and not used. */
    void clear() throws IOException {
        DurableFiles.deleteTree(unpacked);
    }
}
