package vn.vinhdanh.pipeline.step;

import java.util.Map;
import org.slf4j.MDC;
import org.springframework.core.task.TaskDecorator;
import vn.vinhdanh.diagnostic.CellRef;

/** What a line of the log is about, down to the row of the clerk's file; threads that work for a step know it too. */
public final class LogPlace {

    static final String BATCH = "batch";
    static final String STEP = "step";
    private static final String SHEET = "sheet";
    private static final String ROW = "row";

    private LogPlace() {}

    /** Works on a batch. */
    public static void in(String batch, Runnable work) {
        MDC.put(BATCH, batch);
        try {
            work.run();
        } finally {
            MDC.remove(BATCH);
        }
    }

    /** Hands the place on to a step's worker threads. */
    public static TaskDecorator handedOn() {
        return task -> {
            Map<String, String> place = MDC.getCopyOfContextMap();
            return () -> {
                if (place != null) {
                    MDC.setContextMap(place);
                }
                try {
                    task.run();
                } finally {
                    MDC.clear();
                }
            };
        };
    }

    /** Work on one row. */
    @FunctionalInterface
    public interface RowWork<T> {
        T done() throws Exception;
    }

    /**
     * Works on a row of the clerk's file.
     *
     * @throws RowFailed naming the row, whatever went wrong
     */
    public static <T> T at(CellRef row, RowWork<T> work) {
        MDC.put(SHEET, row.sheet());
        MDC.put(ROW, String.valueOf(row.row()));
        try {
            return work.done();
        } catch (RowFailed told) {
            throw told;
        } catch (Exception failure) {
            throw new RowFailed(row, failure);
        } finally {
            MDC.remove(SHEET);
            MDC.remove(ROW);
        }
    }
}
