package vn.vinhdanh.operator.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where backups lie beside each other, named by when they were made. */
final class BackupFolder {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'vinhdanh-'yyyy-MM-dd-HHmmss'.zip'", Locale.ROOT);
    private static final Pattern NAMED_SO = Pattern.compile("vinhdanh-\\d{4}-\\d{2}-\\d{2}-\\d{6}\\.zip");

    private final Path target;

    BackupFolder(Path target) {
        this.target = target.toAbsolutePath().normalize();
    }

    /** Whether not a folder, but one file is meant. */
    boolean isFile() {
        return !Files.isDirectory(target)
                && target.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** The file that a backup made now is written to. */
    Path next(Clock clock) {
        return isFile() ? target : target.resolve(NAME.format(LocalDateTime.now(clock)));
    }

    /** Only files that are named as backups are. @return what was removed */
    List<Path> removeAllBut(int latest) throws IOException {
        List<Path> removed = new ArrayList<>();
        try (Stream<Path> files = Files.list(target)) {
            for (Path older : files.filter(BackupFolder::isBackup)
                    .sorted(Comparator.reverseOrder())
                    .skip(latest)
                    .toList()) {
                Files.delete(older);
                removed.add(older);
            }
        }
        return removed;
    }

    private static boolean isBackup(Path file) {
        return NAMED_SO.matcher(String.valueOf(file.getFileName())).matches();
    }
}
