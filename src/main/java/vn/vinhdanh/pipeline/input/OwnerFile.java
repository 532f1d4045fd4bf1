package vn.vinhdanh.pipeline.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The file by which an office program tells that somebody has a workbook open. It lies beside it: Excel's is named {@code ~$} and
 * the workbook's name, LibreOffice's {@code .~lock.}, the whole name and {@code #}.
 */
public final class OwnerFile {

    private static final String BEGIN = "~$";
    /** Of a longer name Excel leaves out as many letters as it puts before it. */
    private static final int SHORT = 8;

    private OwnerFile() {}

    public static boolean isNamedSo(String file) {
        return file.startsWith(BEGIN);
    }

    public static boolean liesBeside(Path workbook) {
        return of(workbook).stream().anyMatch(Files::exists);
    }

    /** The names that a workbook's can have. */
    public static List<Path> of(Path workbook) {
        String name = String.valueOf(workbook.getFileName());
        Path whole = workbook.resolveSibling(BEGIN + name);
        Path inLibreOffice = workbook.resolveSibling(".~lock." + name + "#");
        return name.length() > SHORT
                ? List.of(whole, inLibreOffice, workbook.resolveSibling(BEGIN + name.substring(BEGIN.length())))
                : List.of(whole, inLibreOffice);
    }
}
