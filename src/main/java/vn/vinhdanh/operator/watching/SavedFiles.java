package vn.vinhdanh.operator.watching;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

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
            try {
                Files.walkFileTree(place, new Noting(files));
            } catch (IOException gone) {
                files.put(place, "");
            }
        }
        return new Look(files);
    }

    /** What cannot be entered does not hide what lies beside it. */
    private static final class Noting extends SimpleFileVisitor<Path> {

        private final Map<Path, String> files;

        Noting(Map<Path, String> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes maybeOfALink) {
            note(file, files);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            files.put(file, "");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
            return FileVisitResult.CONTINUE;
        }
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
