package vn.vinhdanh.intake;

import java.util.Map;

/**
 * A clerk's file as a workbook in which cells can be marked.
 *
 * @param name the clerk's, with {@code .xlsx} in place of the ending where the copy is of another format
 * @param content handed on to be marked, never compared or changed
 * @param sheets the names of those sheets that had to be called otherwise, because a workbook takes no such name
 */
@SuppressWarnings("ArrayRecordComponent")
public record EditableCopy(String name, byte[] content, Map<String, String> sheets) {}
