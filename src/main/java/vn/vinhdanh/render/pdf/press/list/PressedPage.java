package vn.vinhdanh.render.pdf.press.list;

import java.util.List;

/**
 * A page of a long list but for its frame.
 *
 * @param before what is drawn before the frame: the page's number
 * @param behind what is drawn behind it: the lines around the rows, and their texts, marked by numbers one after the other
 */
@SuppressWarnings("ArrayRecordComponent")
record PressedPage(byte[] before, byte[] behind, List<Row> rows) {

    /**
     * A row.
     *
     * @param lines of each cell
     * @param isSum whether it is the sum of all
     */
    record Row(List<Integer> lines, boolean isSum) {}
}
