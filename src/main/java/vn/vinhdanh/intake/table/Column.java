package vn.vinhdanh.intake.table;

import vn.vinhdanh.intake.heading.ColumnRole;

/** A recognised column, counted from 0, with its heading as the clerk wrote it. */
record Column(int index, ColumnRole role, String heading) {

    Column as(ColumnRole other) {
        return new Column(index, other, heading);
    }
}
