package vn.vinhdanh.pipeline.input;

import java.nio.file.Path;

/** Where a workbook's photos lie: beside it, in the folder of its name. */
public final class PhotoFolder {

    private PhotoFolder() {}

    /** The name is without its ending; a workbook that has none cannot share its name with a folder. */
    public static Path beside(Path workbook) {
        String file = String.valueOf(workbook.getFileName());
        int dot = file.lastIndexOf('.');
        return workbook.resolveSibling(dot > 0 ? file.substring(0, dot) : file + ".photos");
    }
}
