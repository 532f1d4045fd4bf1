package vn.vinhdanh.sample.file;

/** A rectangle of cells; rows count from 1 as Excel's, columns from 0. */
public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    boolean isTopLeft(int row, int column) {
        return row == firstRow && column == firstColumn;
    }
}
