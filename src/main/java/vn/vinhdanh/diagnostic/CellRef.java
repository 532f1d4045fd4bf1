package vn.vinhdanh.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A place in a clerk's file, in the clerk's own terms.
 *
 * @param file name without folder
 * @param sheet absent when the finding is about the whole file
 * @param row Excel's row number, from 1; absent when the finding is about the whole sheet
 * @param column Excel's column letters; absent when the finding is about the whole row
 */
public record CellRef(
        String file,
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column) {

    public static CellRef ofFile(String file) {
        return new CellRef(file, null, null, null);
    }

    public static CellRef ofSheet(String file, String sheet) {
        return new CellRef(file, sheet, null, null);
    }

    /** The same row, another column. */
    public CellRef inColumn(String letters) {
        return new CellRef(file, sheet, row, letters);
    }

    /** The same place in a sheet of another name. */
    public CellRef inSheet(String name) {
        return new CellRef(file, name, row, column);
    }

    /** The place within its sheet, as a clerk is told it. */
    public String place() {
        if (sheet == null) {
            return "cả tệp";
        }
        if (row == null) {
            return "cả trang";
        }
        return column == null ? "dòng " + row : column + row;
    }

    /** {@code q3.xlsx!Danh sách!F17}, as short as the place is known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (sheet != null) {
            text.append('!').append(sheet);
        }
        if (row != null) {
            text.append('!').append(column == null ? "" : column).append(row);
        }
        return text.toString();
    }
}
