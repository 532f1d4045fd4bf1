package vn.vinhdanh.pipeline.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;

/** The photos that lie beside a workbook in the folder of its name, copied so that a restart sees the same picture. */
@Component
public class Photos {

    private final Folders folders;
    private final Batches batches;

    Photos(Folders folders, Batches batches) {
        this.folders = folders;
        this.batches = batches;
    }

    /** Whether the folder beside the workbook has this photo; a name that leaves the folder is no photo. */
    public boolean exists(Path workbook, String name) {
        return Files.isRegularFile(beside(workbook).resolve(name)) && isPlain(name);
    }

    /** Copies the conference's photo, if it is there. */
    public void copy(String code, Conference conference) throws IOException {
        String name = conference.photo();
        Batch batch = batches.byCode(code).orElseThrow();
        Path workbook = folders.input().resolve(batch.sourceFile());
        if (name != null && exists(workbook, name)) {
            DurableFiles.write(
                    copyOf(code, name), Files.readAllBytes(beside(workbook).resolve(name)));
        }
    }

    public @Nullable Path copied(String code, Conference conference) {
        String name = conference.photo();
        if (name == null || !isPlain(name)) {
            return null;
        }
        Path copy = copyOf(code, name);
        return Files.exists(copy) ? copy : null;
    }

    private Path copyOf(String code, String name) {
        return folders.source(code, "photos").resolve(name);
    }

    private static Path beside(Path workbook) {
        String file = String.valueOf(workbook.getFileName());
        int dot = file.lastIndexOf('.');
        return workbook.resolveSibling(dot > 0 ? file.substring(0, dot) : file + ".photos");
    }

    private static boolean isPlain(String name) {
        return !name.isBlank() && !name.contains("/") && !name.contains("\\") && !name.startsWith(".");
    }
}
