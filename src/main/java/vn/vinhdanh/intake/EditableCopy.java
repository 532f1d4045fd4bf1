package vn.vinhdanh.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A clerk's file as a workbook in which cells can be marked.
 *
 * @param name the clerk's, with {@code .xlsx} in place of the ending where the copy is of another format
 * @param content handed on to be marked, never compared or changed
 * @param sheets the names of those sheets that had to be called otherwise, because a workbook takes no such name
 */
@SuppressWarnings("ArrayRecordComponent")
public record EditableCopy(String name, byte[] content, Map<String, String> sheets) {
    /** Disks take names of so many bytes. */
    private static final int LONGEST_NAME = 255;

    /** The clerk's file name with another ending; cut where the disk would not take it. */
    public static String named(String file, String ending) {
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : file;
        while ((name + ending).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return name + ending;
    }
}
