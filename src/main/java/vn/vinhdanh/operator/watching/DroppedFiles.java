package vn.vinhdanh.operator.watching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.vinhdanh.intake.FileEnd;
import vn.vinhdanh.pipeline.input.OwnerFile;
import vn.vinhdanh.pipeline.input.PhotoFolder;

/**
 * What lies in a folder, and since when nobody has written to it. It is told by looking, again and again, at sizes and times of
 * saving: a copy over a slow network grows for minutes, and a share sends no notices.
 */
public final class DroppedFiles {

    private final Path folder;
    private final Duration settled;
    private final Duration patience;
    private final Clock clock;
    private Map<Path, Seen> seen = Map.of();
    private Set<Seen> taken = Set.of();

    /** @param since when it was first seen so */
    private record Seen(Path file, String look, Instant since) {}

    /**
     * Looks at nothing yet.
     *
     * @param settled so long a file must have looked the same before it counts as whole
     * @param patience so long one is waited for that does not open to its end
     */
    public DroppedFiles(Path folder, Duration settled, Duration patience, Clock clock) {
        this.folder = folder;
        this.settled = settled;
        this.patience = patience;
        this.clock = clock;
    }

    /** For a look at one moment: what was saved long enough ago is settled, nobody has to wait for it. */
    public static DroppedFiles asSaved(Path folder, Duration settled, Clock clock) {
        DroppedFiles files = new DroppedFiles(folder, settled, Duration.ZERO, clock);
        files.look();
        Map<Path, Seen> saved = new HashMap<>();
        files.seen.forEach((file, as) -> saved.put(file, new Seen(file, as.look, savedAt(as))));
        files.seen = saved;
        return files;
    }

    /** A time to come is that of another clock, and tells nothing. */
    private static Instant savedAt(Seen file) {
        try {
            Instant saved = Files.getLastModifiedTime(file.file).toInstant();
            return saved.isBefore(file.since) ? saved : file.since;
        } catch (IOException gone) {
            return file.since;
        }
    }

    /** Looks at all of them once more. */
    public void look() {
        Instant now = clock.instant();
        Map<Path, Seen> next = new HashMap<>();
        SavedFiles.look(List.of(folder)).files().forEach((file, look) -> {
            if (file.equals(folder)) {
                return;
            }
            Seen before = seen.get(file);
            next.put(file, before != null && before.look.equals(look) ? before : new Seen(file, look, now));
        });
        seen = next;
    }

    /** Those that nobody is writing to any more, nor to the photos in the folder of their name, nor has open in Excel. */
    public Set<Path> whole() {
        return whole(file -> true);
    }

    private Set<Path> whole(Predicate<Path> isAsked) {
        List<Path> unsettled = seen.values().stream()
                .filter(file -> !isSettled(file))
                .map(Seen::file)
                .toList();
        return seen.keySet().stream()
                .filter(isAsked)
                .filter(file -> isWhole(file, unsettled))
                .collect(Collectors.toSet());
    }

    /** One whose name the system's language setting cannot write is nobody's to wait for: whoever takes it says so. */
    private boolean isWhole(Path file, List<Path> unsettled) {
        try {
            return isWhole(file, PhotoFolder.beside(file), unsettled);
        } catch (InvalidPathException foreignLetters) {
            return true;
        }
    }

    private boolean isWhole(Path file, Path photos, List<Path> unsettled) {
        return unsettled.stream().noneMatch(any -> any.equals(file) || any.startsWith(photos))
                && OwnerFile.of(file).stream().noneMatch(seen::containsKey)
                && (!isNew(file) || hasItsEnd(file));
    }

    private boolean hasItsEnd(Path file) {
        Seen now = seen.get(file);
        return now == null || !now.since.plus(patience).isAfter(clock.instant()) || FileEnd.isThere(file);
    }

    /** Whether it has not been {@linkplain #taken taken} as it was when it was last looked at. */
    public boolean isNew(Path file) {
        Seen now = seen.get(file);
        return now != null && !taken.contains(now);
    }

    /** Whether somebody may still be writing to some of what lies there. */
    public boolean hasUnsettled() {
        return seen.values().stream().anyMatch(file -> !isSettled(file));
    }

    /** Whether anything new is whole. */
    public boolean hasNew() {
        return !whole(this::isNew).isEmpty();
    }

    /** These have been dealt with as they were when they were last looked at: one is new again when it changes. */
    public void taken(Set<Path> files) {
        taken = seen.values().stream()
                .filter(file -> taken.contains(file) || files.contains(file.file))
                .collect(Collectors.toSet());
    }

    private boolean isSettled(Seen file) {
        return !file.since.plus(settled).isAfter(clock.instant());
    }
}
