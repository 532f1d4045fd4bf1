package vn.vinhdanh.stock;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Books what is printed on stock. A print is booked first, its file laid down next, and that marked last: whatever a crash
 * cuts off, the same order once more finds its own booking and books nothing twice.
 */
public interface StockPrintings {

    /**
     * Books an order: a certificate's first sheet as printed, a further one as reprinted, and then the sheet before it as
     * spoiled. An order that was cut off after its booking is found again.
     *
     * @throws BookingRefused where more sheets are needed than are left and the settings forbid it
     */
    Booking book(PrintOrder order, Remark remark);

    /** The file has been laid down. */
    void laid(long print);

    /** Booked, but nobody has said that their file was laid down. */
    List<CutOff> cutOff();

    /** Takes a booking back whose file was never laid down. */
    void undo(long print, Remark remark);

    /**
     * What goes to the printer.
     *
     * @param batch null for a sheet on which a printer is tried
     * @param sheets the certificates; a trial has none and takes one sheet
     * @param earlierStay the sheets printed before are good, too, and are not spoiled by this print
     */
    record PrintOrder(
            String stock, @Nullable String batch, List<Sheet> sheets, String file, String sha256, boolean earlierStay) {

        public int needed() {
            return batch == null ? 1 : sheets.size();
        }
    }

    /** A certificate by its nomination, and its number in print order. */
    record Sheet(int ordinal, int number) {}

    /**
     * What was booked.
     *
     * @param spoiled sheets of earlier prints that were spoiled by this one, or the sheet of a trial
     * @param leftBefore sheets that were left before
     * @param foundAgain the order had been booked when it was cut off
     */
    record Booking(
            long print,
            String stock,
            int printed,
            int reprinted,
            int spoiled,
            int leftBefore,
            int left,
            boolean foundAgain) {

        /** How many sheets more were used than were left. */
        public int lacking() {
            return Math.max(0, leftBefore - left - Math.max(0, leftBefore));
        }
    }

    /** A print of which it is not known whether its file was laid down. */
    record CutOff(
            long print,
            String file,
            String sha256,
            @Nullable String batch,
            List<Integer> ordinals) {

        /** Whether it was this that was ordered. */
        public boolean isOf(PrintOrder order) {
            return file.equals(order.file())
                    && Objects.equals(batch, order.batch())
                    && ordinals.equals(
                            order.sheets().stream().map(Sheet::ordinal).sorted().toList());
        }
    }
}
