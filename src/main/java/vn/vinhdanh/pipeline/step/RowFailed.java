package vn.vinhdanh.pipeline.step;

import java.io.Serial;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.FailureText;

/** A row of the clerk's file could not be worked on, for a reason that is no fault of the row's own. */
public final class RowFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    RowFailed(CellRef row, Exception cause) {
        super("sheet “" + row.sheet() + "”, row " + row.row() + ": " + FailureText.of(cause), cause);
    }
}
