package vn.vinhdanh.operator.console;

import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.register.RowCounts;

/** The line in which everything that a run did adds up; scripts read it. */
public final class SummaryLine {

    private SummaryLine() {}

    public static String of(RunSummary summary) {
        RowCounts rows = summary.rows();
        return "Batches: " + summary.count(BatchState.ISSUED) + " issued, "
                + summary.count(BatchState.AWAITING_NUMBER) + " awaiting a number, "
                + awaitingTemplates(summary)
                + summary.count(BatchState.RETURNED) + " returned whole, "
                + summary.alreadyDone() + " already done, "
                + summary.leftForLater() + " left for later, "
                + summary.failed() + " failed. Rows: "
                + rows.read() + " read = " + rows.issued() + " accepted + "
                + rows.returned() + " returned + "
                + rows.alreadyIssued() + " issued before.";
    }

    /** Told only where it happens: scripts know the line without it. */
    private static String awaitingTemplates(RunSummary summary) {
        long held = summary.count(BatchState.AWAITING_APPROVAL);
        return held == 0 ? "" : held + " awaiting their templates, ";
    }
}
