package vn.vinhdanh.intake.grid;

/** Cells merged into one: rows from 1, columns from 0, ends included. */
public record MergedArea(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean isWide() {
        return lastColumn > firstColumn;
    }

    public int width() {
        return lastColumn - firstColumn + 1;
    }
}
