package vn.vinhdanh.operator.watching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Notices that files are saved, by looking: the system's own notices do not come from network shares, where offices keep
 * their templates.
 */
public final class SavedFiles {

    private static final long LOOK_MILLISECONDS = 250;

    private SavedFiles() {}

    /** What files looked like at one moment: of each its size and when it was saved. */
    public record Look(Map<Path, String> files) {}

    /** @param places files, or folders with all that is below them; those that are missing are looked for again */
    public static Look look(List<Path> places) {
        Map<Path, String> files = new TreeMap<>();
        for (Path place : places) {
            try (Stream<Path> all = Files.walk(place)) {
                all.forEach(file -> note(file, files));
            } catch (IOException | UncheckedIOException gone) {
                files.put(place, "");
            }
        }
        return new Look(files);
    }

    private static void note(Path file, Map<Path, String> files) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            if (seen.isRegularFile()) {
                files.put(file, seen.size() + " " + seen.lastModifiedTime().toMillis());
            }
        } catch (IOException savedAtThisMoment) {
            files.put(file, "");
        }
    }

    /**
     * Waits until something was saved since, and nobody is still writing.
     *
     * @return false when it was told to end instead
     */
    public static boolean await(List<Path> places, Look since, BooleanSupplier end) throws InterruptedException {
        Look before = since;
        while (!end.getAsBoolean()) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
            Look now = look(places);
            if (!now.equals(since) && now.equals(before)) {
                return true;
            }
            before = now;
        }
        return false;
    }
}
