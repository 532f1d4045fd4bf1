package vn.vinhdanh.pipeline.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.pipeline.input.PhotoFolder;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.render.BulletinRenderer;
import vn.vinhdanh.review.PhotoState;

/** The photos that lie beside a workbook in the folder of its name, copied so that a restart sees the same picture. */
@Component
public class Photos {

    private final Folders folders;
    private final Batches batches;
    private final BulletinRenderer bulletins;

    Photos(Folders folders, Batches batches, BulletinRenderer bulletins) {
        this.folders = folders;
        this.batches = batches;
        this.bulletins = bulletins;
    }

    /** What the folder beside the workbook has of this photo; a name that leaves the folder is no photo. */
    public PhotoState state(Path workbook, String name) {
        if (!isPlain(name) || !Files.isRegularFile(PhotoFolder.beside(workbook).resolve(name))) {
            return PhotoState.MISSING;
        }
        Path photo = PhotoFolder.beside(workbook).resolve(name);
        return staysBeside(workbook, photo) && bulletins.canShow(photo) ? PhotoState.USABLE : PhotoState.UNUSABLE;
    }

    /** The conference's photo where it lies beside the workbook and can be shown. */
    public @Nullable Path usable(Path workbook, Conference conference) {
        String name = conference.photo();
        return name != null && state(workbook, name) == PhotoState.USABLE
                ? PhotoFolder.beside(workbook).resolve(name)
                : null;
    }

    /** A link may show what is nobody's business: a file of the machine, or another office's picture. */
    private static boolean staysBeside(Path workbook, Path photo) {
        try {
            Path folder = workbook.resolveSibling("")
                    .toRealPath()
                    .resolve(PhotoFolder.beside(workbook).getFileName());
            return photo.toRealPath().startsWith(folder);
        } catch (IOException unreachable) {
            return false;
        }
    }

    /** Copies the conference's photo, if it is there. */
    public void copy(String code, Conference conference) throws IOException {
        String name = conference.photo();
        Batch batch = batches.byCode(code).orElseThrow();
        Path workbook = folders.input().resolve(batch.sourceFile());
        Path photo = usable(workbook, conference);
        if (name != null && photo != null) {
            DurableFiles.write(copyOf(code, name), Files.readAllBytes(photo));
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

    /** A hidden folder: what a clerk drops beside it is never hidden, so no file can bear its name. */
    private Path copyOf(String code, String name) {
        return folders.source(code, ".photos").resolve(name);
    }

    private static boolean isPlain(String name) {
        return !name.isBlank() && !name.contains("/") && !name.contains("\\") && !name.startsWith(".");
    }
}
