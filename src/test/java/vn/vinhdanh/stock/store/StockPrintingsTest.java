package vn.vinhdanh.stock.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.stock.store.LedgerFixture.LAN;
import static vn.vinhdanh.stock.store.LedgerFixture.STOCK;
import static vn.vinhdanh.stock.store.LedgerFixture.aLedger;
import static vn.vinhdanh.stock.store.LedgerFixture.order;
import static vn.vinhdanh.stock.store.LedgerFixture.thatForbidsWhatItLacks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.stock.BookingRefused;
import vn.vinhdanh.stock.Remark;
import vn.vinhdanh.stock.StockPrintings;
import vn.vinhdanh.stock.StockPrintings.Booking;
import vn.vinhdanh.stock.StockPrintings.PrintOrder;

/** A print is booked once, whatever cuts it off, and by whomever at the same time. */
class StockPrintingsTest {

    private final LedgerFixture book = aLedger();
    private final StockPrintings printings = book.printings();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theSameOrderOnceMoreIsAReprint() {
        book.receive(20);
        Booking first = book.print(1, 15);
        Booking again = book.print(1, 15);

        assertThat(first)
                .isEqualTo(new Booking(first.print(), STOCK, 15, 0, 0, 20, 5, false))
                .returns(0, Booking::lacking);
        assertThat(again)
                .isEqualTo(new Booking(again.print(), STOCK, 0, 15, 15, 5, -10, false))
                .returns(10, Booking::lacking);
    }

    @Test
    void anOrderThatWasCutOffFindsItsOwnBooking() {
        Booking cutOff = printings.book(order(1, 15), LAN);

        Booking repeated = printings.book(order(1, 15), LAN);
        printings.laid(repeated.print());
        Booking reprint = printings.book(order(1, 15), LAN);

        assertThat(repeated).isEqualTo(new Booking(cutOff.print(), STOCK, 15, 0, 0, 0, -15, true));
        assertThat(reprint.reprinted()).isEqualTo(15);
        assertThat(book.lines()).containsExactly("PRINTED 15 1-15", "SPOILED_IN_PRINT 15 1-15", "REPRINTED 15 1-15");
    }

    @Test
    void whatACrashKeptFromBeingCommittedIsBookedByTheNextOrder() {
        book.database().rolledBack(() -> printings.book(order(1, 15), LAN));

        Booking repeated = book.print(1, 15);

        assertThat(repeated.foundAgain()).isFalse();
        assertThat(book.lines()).containsExactly("PRINTED 15 1-15");
    }

    @Test
    void anotherOrderIsNotTakenForTheOneThatWasCutOff() {
        Booking cutOff = printings.book(order(1, 15), LAN);
        assertThat(printings.cutOff())
                .singleElement()
                .returns(cutOff.print(), StockPrintings.CutOff::print)
                .returns("/in-phoi/q3/may-1-15.pdf", StockPrintings.CutOff::file)
                .matches(cut -> cut.isOf(order(1, 15)))
                .matches(cut -> !cut.isOf(order(1, 14)));

        printings.undo(cutOff.print(), new Remark("Nguyễn Thị Lan", "lệnh in bị ngắt"));
        book.print(1, 10);

        assertThat(printings.cutOff()).isEmpty();
        assertThat(book.lines()).containsExactly("PRINTED 15 1-15", "PRINTED -15 1-15", "PRINTED 10 1-10");
    }

    @Test
    void aTrialTakesOneSheetWhichIsSpoiled() {
        PrintOrder trial = new PrintOrder(STOCK, null, List.of(), "/in-phoi/can-chinh.pdf", "0".repeat(64), false);
        book.receive(10);

        Booking booking = book.print(trial);

        assertThat(booking).isEqualTo(new Booking(booking.print(), STOCK, 0, 0, 1, 10, 9, false));
        assertThat(book.lines()).containsExactly("RECEIVED 10", "SPOILED 1");
    }

    @Test
    void whereTheOfficeForbidsItNothingIsPrintedThatIsNotThere() {
        try (LedgerFixture strict = thatForbidsWhatItLacks()) {
            strict.receive(14);

            assertThatThrownBy(() -> strict.print(1, 15))
                    .isInstanceOf(BookingRefused.class)
                    .hasMessageContainingAll("needs 15 sheet(s) of bang-khen", "14 are left", "stock receive");
            assertThat(strict.lines()).containsExactly("RECEIVED 14");
            assertThat(strict.print(1, 14).left()).isZero();
        }
    }

    @Test
    void ofTwoThatPrintTheSameAtOnceOneIsAReprint() throws Exception {
        CountDownLatch booked = new CountDownLatch(1);
        Callable<Booking> slow = () -> book.database().inTransaction(() -> {
            Booking booking = book.print(1, 15);
            booked.countDown();
            rest();
            return booking;
        });
        Callable<Booking> second = () -> {
            booked.await();
            return book.print(1, 15);
        };

        List<Booking> bookings = results(List.of(slow, second));

        assertThat(bookings.get(0).printed()).isEqualTo(15);
        assertThat(bookings.get(1).printed()).isZero();
        assertThat(bookings.get(1).reprinted()).isEqualTo(15);
        assertThat(book.count().issued()).isEqualTo(15);
    }

    /** Long enough for the second to meet the first one's uncommitted rows. */
    private static void rest() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> List<T> results(List<Callable<T>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(works)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
