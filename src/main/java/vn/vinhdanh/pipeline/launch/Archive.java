package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.input.InputSettings;
import vn.vinhdanh.pipeline.input.PhotoFolder;
import vn.vinhdanh.publish.Checksum;

/**
 * Moves what has been through out of input/, where an office wants it so: into {@code <archive>/<batch>/}, with its folder of
 * photos. Nothing is deleted or written over.
 */
@Component
@EnableConfigurationProperties(InputSettings.class)
class Archive {

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

    private final @Nullable Path folder;
    private final Inbox inbox;

    Archive(InputSettings settings, Inbox inbox) {
        this.folder = settings.archive();
        this.inbox = inbox;
    }

    /**
     * Does nothing where the office leaves its files in place.
     *
     * @param into the name of the folder below the archive
     * @param sha256 of what has been through: a file saved at this very moment is a newer one, and stays
     */
    void take(Path file, String into, String sha256) throws IOException {
        if (folder == null || !Files.exists(file) || !Checksum.of(file).equals(sha256)) {
            return;
        }
        Path own = Files.createDirectories(folder.resolve(into));
        Path kept = Files.move(file, free(own, Inbox.name(file)));
        if (!Checksum.of(kept).equals(sha256) && Files.notExists(file)) {
            Files.move(kept, file);
            return;
        }
        LOG.info("{}: moved to {}", Inbox.name(file), kept);
        takePhotos(PhotoFolder.beside(file), own);
    }

    /** They stay as long as another workbook of the name needs them. */
    private void takePhotos(Path photos, Path own) throws IOException {
        List<Path> others = inbox.files();
        if (!Files.isDirectory(photos)
                || others.stream().anyMatch(other -> PhotoFolder.beside(other).equals(photos))) {
            return;
        }
        try {
            Files.move(photos, free(own, String.valueOf(photos.getFileName())));
        } catch (DirectoryNotEmptyException anotherFileSystem) {
            LOG.warn(
                    "{}: left in place, since a folder cannot be moved to another file system. Have"
                            + " vinhdanh.input.archive lie on that of input/.",
                    photos);
        }
    }

    private static Path free(Path folder, String name) {
        Path target = folder.resolve(name);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        for (int n = 2; Files.exists(target); n++) {
            target = folder.resolve(stem + "-" + n + ending);
        }
        return target;
    }
}
