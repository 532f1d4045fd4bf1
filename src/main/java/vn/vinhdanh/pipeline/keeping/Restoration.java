package vn.vinhdanh.pipeline.keeping;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.publish.Folders;

/**
 * Puts a backup back. It opens no register: everything is unpacked beside its place and compared with its sum first, and what
 * stands there is never overwritten or deleted.
 */
public final class Restoration {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Path data;
    private final Map<String, Path> roots = new LinkedHashMap<>();
    private final Path home;
    private final Clock clock;
    private final Consumer<String> told;

    /** @param told how far it is, a line now and then */
    public Restoration(Folders folders, OfficeFiles office, Clock clock, Consumer<String> told) {
        this.data = folders.data();
        // the register first: cut off behind it, a run finds all that was ever decided
        roots.put(BackupContents.DATA, folders.data());
        roots.put(BackupContents.OUTPUT, folders.output());
        roots.put(BackupContents.TEMPLATES, folders.templates());
        roots.put(BackupContents.CATALOGUE, office.home().resolve(office.catalogue()));
        this.home = office.home();
        this.clock = clock;
        this.told = told;
    }

    /**
     * A backup that is back.
     *
     * @param aside folders that stood there before, by their new names
     * @param beside settings of the backup that are not those in force, as they lie beside them
     */
    public record Restored(BackupManifest manifest, long files, List<Path> aside, List<Path> beside) {}

    /**
     * Puts all of it back, or changes nothing.
     *
     * @param replace whether folders that hold something may be moved aside
     * @throws Refused when the file is no whole backup that this program can read, or something stands in its way
     */
    public Restored restore(Path file, boolean replace) throws IOException, Refused {
        try (BackupFile backup = BackupFile.open(file)) {
            List<RestoredFolder> folders = folders(backup);
            refuseOccupied(folders, replace);
            refuseInUse();
            try {
                long files = unpack(backup, folders);
                List<Path> aside = new ArrayList<>();
                for (RestoredFolder folder : folders) {
                    Path moved = folder.makeRoom(STAMP.format(LocalDateTime.now(clock)));
                    if (moved != null) {
                        aside.add(moved);
                    }
                }
                for (RestoredFolder folder : folders) {
                    folder.appear();
                }
                List<Path> beside = new RestoredSettings(home).restore(backup);
                return new Restored(backup.manifest(), files, aside, beside);
            } finally {
                for (RestoredFolder folder : folders) {
                    folder.clear();
                }
            }
        }
    }

    private List<RestoredFolder> folders(BackupFile backup) throws IOException {
        List<RestoredFolder> folders = new ArrayList<>();
        for (Map.Entry<String, Path> root : roots.entrySet()) {
            RestoredFolder folder =
                    new RestoredFolder(root.getKey(), root.getValue().toAbsolutePath(), backup.names(root.getKey()));
            if (!isTheOffices(root.getKey()) || (folder.files() > 0 && !folder.isThereAlready(backup))) {
                folders.add(folder);
            }
        }
        return folders;
    }

    private static boolean isTheOffices(String root) {
        return root.equals(BackupContents.TEMPLATES) || root.equals(BackupContents.CATALOGUE);
    }

    private static void refuseOccupied(List<RestoredFolder> folders, boolean replace) throws IOException, Refused {
        for (RestoredFolder folder : folders) {
            Path occupant = replace ? null : folder.occupant();
            if (occupant != null) {
                throw new Refused(
                        folder.place() + " is not empty (" + occupant.getFileName() + " lies there), and nothing"
                                + " was changed. Restore into empty folders, or say --replace: what lies there is then moved"
                                + " aside, never deleted.");
            }
        }
    }

    /** Another process has the register open. */
    public static final class InUse extends Refused {

        @Serial
        private static final long serialVersionUID = 1L;

        private InUse(String message) {
            super(message);
        }
    }

    private void refuseInUse() throws IOException, InUse {
        if (!BackupAsked.isFree(data)) {
            throw new InUse("The register in " + data + " is open in another process, and nothing was changed. End that"
                    + " run or watch, then restore.");
        }
    }

    private long unpack(BackupFile backup, List<RestoredFolder> folders) throws IOException, Refused {
        long files = 0;
        BackupProgress progress = new BackupProgress(clock, told);
        for (RestoredFolder folder : folders) {
            folder.clear();
            String wrong = folder.unpack(backup, progress);
            if (wrong != null) {
                throw backup.damaged(wrong);
            }
            files += folder.files();
            told.accept(folder.place() + ": " + folder.files() + " file(s) unpacked and checked");
        }
        backup.checkSettings();
        return files;
    }
}
