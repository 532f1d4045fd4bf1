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

    /**
     * Where the names of all versions of a file lie, in the order of their letters.
     *
     * @param first not behind any of them
     * @param behind behind all of them
     */
    public record Names(String first, String behind) {}

    public static Names namesOf(String newest) {
        String stem = stem(newest);
        // the dot of the ending is the last character before the slash, which no name has
        return new Names(stem, stem + "/");
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
