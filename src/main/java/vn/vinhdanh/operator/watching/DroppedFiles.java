package vn.vinhdanh.operator.watching;

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
import vn.vinhdanh.pipeline.OwnerFile;
import vn.vinhdanh.pipeline.PhotoFolder;

/**
 * What lies in a folder, and since when nobody has written to it. It is told by looking, again and again, at sizes and times of
 * saving: a copy over a slow network grows for minutes, and a share sends no notices.
 */
public final class DroppedFiles {

    private final Path folder;
    private final Duration settled;
    private final Clock clock;
    private Map<Path, Seen> seen = Map.of();
    private Set<Seen> taken = Set.of();

    /** @param since when it was first seen so */
    private record Seen(Path file, String look, Instant since) {}

    /** @param settled so long a file must have looked the same before it counts as whole */
    public DroppedFiles(Path folder, Duration settled, Clock clock) {
        this.folder = folder;
        this.settled = settled;
        this.clock = clock;
    }

    /** Looks at all of them once more. */
    public void look() {
        Instant now = clock.instant();
        Map<Path, Seen> next = new HashMap<>();
        SavedFiles.look(List.of(folder)).files().forEach((file, look) -> {
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

    private boolean isWhole(Path file, List<Path> unsettled) {
        Path photos = PhotoFolder.beside(file);
        return unsettled.stream().noneMatch(any -> any.equals(file) || any.startsWith(photos))
                && OwnerFile.of(file).stream().noneMatch(seen::containsKey);
    }

    /** Whether it has not been {@linkplain #taken taken} as it was when it was last looked at. */
    public boolean isNew(Path file) {
        Seen now = seen.get(file);
        return now != null && !taken.contains(now);
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

    /** What could not be looked at is not. */
    private boolean isSettled(Seen file) {
        return !file.look.isEmpty() && !file.since.plus(settled).isAfter(clock.instant());
    }
}
