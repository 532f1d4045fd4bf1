package vn.vinhdanh.pipeline.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.vinhdanh.publish.DurableFiles;

/**
 * An office's settings come back where it has none. Those that stand there are in force, and stay: they may name other folders
 * than the machine had that was lost.
 */
final class RestoredSettings {

    private static final String BESIDE = ".from-backup";

    private final Path home;

    RestoredSettings(Path home) {
        this.home = home;
    }

    /** @return what was laid beside the settings in force */
    List<Path> restore(BackupFile backup) throws IOException {
        List<Path> beside = new ArrayList<>();
        for (String name : backup.names(BackupContents.SETTINGS)) {
            String file = name.substring(BackupContents.SETTINGS.length() + 1);
            byte[] content = backup.read(name);
            Path place = home.resolve(file).normalize();
            if (!place.startsWith(home)) {
                throw new IOException(name + " would leave " + home + ": the backup is not one of this program.");
            }
            if (!Files.exists(place)) {
                DurableFiles.write(place, content);
            } else if (!Arrays.equals(Files.readAllBytes(place), content)) {
                Path other = home.resolve(file + BESIDE);
                DurableFiles.write(other, content);
                beside.add(other);
            }
        }
        return beside;
    }
}
