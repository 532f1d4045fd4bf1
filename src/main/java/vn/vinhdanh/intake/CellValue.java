package vn.vinhdanh.intake;

import vn.vinhdanh.diagnostic.CellRef;

/**
 * A cell's text and place.
 *
 * @param text NFC, trimmed, runs of blanks collapsed; dates as {@code dd/MM/yyyy}; empty for an empty cell
 */
public record CellValue(String text, CellRef at) {

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
