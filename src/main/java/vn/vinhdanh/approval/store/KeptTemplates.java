package vn.vinhdanh.approval.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;

/** The files of each approved version, as they were: {@code data/templates/<version>/}. */
@Component
class KeptTemplates {

    private final Path kept;

    KeptTemplates(Folders folders) {
        this.kept = folders.data().resolve("templates");
    }

    Path folder(String version) {
        return kept.resolve(version);
    }

    /** A version never changes: what is there once stays. */
    void keep(String version, Map<String, byte[]> files) {
        Path target = folder(version);
        if (Files.isDirectory(target)) {
            return;
        }
        try {
            DurableFiles.appear(files, target);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the templates in " + target, e);
        }
    }
}
