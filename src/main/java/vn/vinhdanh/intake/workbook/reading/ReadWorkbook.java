package vn.vinhdanh.intake.workbook.reading;

import java.nio.file.Path;
import java.util.List;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.grid.Grid;

/**
 * A file as it was read.
 *
 * @param sheets in the order of the workbook
 * @param findings what its reader has to tell of the file as a whole
 */
public record ReadWorkbook(List<Grid> sheets, List<Finding> findings) {

    public static Finding activeContent(String file, String what) {
        return Finding.of(FindingCode.ACTIVE_CONTENT_IGNORED, CellRef.ofFile(file), what);
    }

    /** A file's name without its folder, as findings call it. */
    public static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
