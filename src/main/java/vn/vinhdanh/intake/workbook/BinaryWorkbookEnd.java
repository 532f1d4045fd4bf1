package vn.vinhdanh.intake.workbook;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells whether all blocks of an {@code .xls} are there. */
public final class BinaryWorkbookEnd {

    private BinaryWorkbookEnd() {}

    public static boolean isThere(Path file) {
        try (POIFSFileSystem blocks = new POIFSFileSystem(file.toFile(), true)) {
            for (Entry entry : blocks.getRoot()) {
                if (entry.isDocumentEntry()) {
                    try (DocumentInputStream in = blocks.createDocumentInputStream(entry.getName())) {
                        in.readAllBytes();
                    }
                }
            }
            return true;
        } catch (IOException | RuntimeException missing) {
            return false;
        }
    }
}
