package vn.vinhdanh.intake.table;

import vn.vinhdanh.intake.heading.ColumnRole;
import vn.vinhdanh.intake.heading.HeadingMatch;

/**
 * A recognised column.
 *
 * @param index from 0
 * @param row of its heading
 * @param heading as the clerk wrote it
 */
record Column(int index, int row, String heading, HeadingMatch match) {

    ColumnRole role() {
        return match.role();
    }

    Column as(ColumnRole other) {
        return new Column(index, row, heading, match.as(other));
    }
}
