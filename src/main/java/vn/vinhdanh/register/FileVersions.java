package vn.vinhdanh.register;

import java.util.Locale;
import java.util.Set;

/** Which file names are versions of one file. */
public final class FileVersions {

    private static final String WORKBOOK = "xlsx";
    private static final Set<String> MARKED_THEMSELVES = Set.of(WORKBOOK, "xlsm", "xls");

    private FileVersions() {}

    /**
     * The same name; or a workbook whose older version was a table of another kind, for such a table comes back to its
     * clerk as {@code .xlsx}.
     */
    public static boolean isVersionOf(String newer, String older) {
        return newer.equals(older)
                || (ending(newer).equals(WORKBOOK)
                        && !MARKED_THEMSELVES.contains(ending(older))
                        && stem(newer).equals(stem(older)));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }
}
