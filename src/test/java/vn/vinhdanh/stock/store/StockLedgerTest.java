package vn.vinhdanh.stock.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.stock.store.LedgerFixture.LAN;
import static vn.vinhdanh.stock.store.LedgerFixture.STOCK;
import static vn.vinhdanh.stock.store.LedgerFixture.aLedger;
import static vn.vinhdanh.stock.store.LedgerFixture.earlierStay;
import static vn.vinhdanh.stock.store.LedgerFixture.order;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.stock.BookingRefused;
import vn.vinhdanh.stock.Movement;
import vn.vinhdanh.stock.NewEntry;
import vn.vinhdanh.stock.Remark;
import vn.vinhdanh.stock.StockCount;
import vn.vinhdanh.stock.StockEntry;

/** Every sheet that was received is issued, spoiled, returned or left. */
class StockLedgerTest {

    private final LedgerFixture book = aLedger();

    @AfterEach
    void close() {
        book.close();
    }

    private static StockCount count(int received, int issued, int reprinted, int spoiled, int returned) {
        return new StockCount(received, issued, reprinted, spoiled, returned);
    }

    @Test
    void aLineSaysWhatHappenedWhenAndByWhom() {
        StockEntry entry = book.ledger()
                .enter(
                        new NewEntry(STOCK, Movement.RECEIVED, 100, "BK 000101-000200", null),
                        new Remark("Nguyễn Thị Lan", "Phiếu xuất kho số 12"));

        assertThat(book.ledger().entries())
                .containsExactly(new StockEntry(
                        entry.id(),
                        LocalDateTime.of(2026, 3, 2, 8, 15, 30),
                        "Nguyễn Thị Lan",
                        STOCK,
                        Movement.RECEIVED,
                        100,
                        "BK 000101-000200",
                        null,
                        null,
                        "Phiếu xuất kho số 12",
                        null));
    }

    @Test
    void aFirstPrintIsIssuedAndAFurtherOneSpoilsTheSheetBefore() {
        book.receive(100);
        book.print(1, 15);
        book.print(12, 14);

        assertThat(book.count()).isEqualTo(count(100, 15, 3, 3, 0));
        assertThat(book.count().left()).isEqualTo(82);
        assertThat(book.lines())
                .containsExactly("RECEIVED 100", "PRINTED 15 1-15", "SPOILED_IN_PRINT 3 12-14", "REPRINTED 3 12-14");
    }

    @Test
    void aSheetThatWasSpoiledByHandIsNotSpoiledOnceMoreByItsReprint() {
        book.receive(100);
        book.print(1, 15);
        book.spoil("12-14");
        assertThat(book.count()).isEqualTo(count(100, 12, 0, 3, 0));

        book.print(12, 15);

        assertThat(book.count()).isEqualTo(count(100, 15, 4, 4, 0));
        assertThat(book.count().left()).isEqualTo(81);
    }

    @Test
    void earlierSheetsThatStayAreIssuedTwice() {
        book.receive(100);
        book.print(1, 15);
        book.print(earlierStay(order(3, 3)));

        assertThat(book.count()).isEqualTo(count(100, 16, 1, 0, 0));
    }

    @Test
    void blankSheetsAreSpoiledOrGivenBackWithoutAnyCertificate() {
        book.receive(100);
        book.print(1, 15);
        book.ledger().enter(new NewEntry(STOCK, Movement.SPOILED, 2, null, "q3"), LAN);
        book.ledger().enter(new NewEntry(STOCK, Movement.RETURNED, 50, null, null), LAN);

        assertThat(book.count()).isEqualTo(count(100, 15, 0, 2, 50));
        assertThat(book.count().left()).isEqualTo(33);
    }

    @Test
    void oneOrderMayHoldFirstPrintsAndReprints() {
        book.print(1, 10);
        var booking = book.print(8, 15);

        assertThat(booking.printed()).isEqualTo(5);
        assertThat(booking.reprinted()).isEqualTo(3);
        assertThat(booking.spoiled()).isEqualTo(3);
    }

    @Test
    void onlyAPrintedSheetThatIsStillGoodCanBeSpoiled() {
        book.print(1, 15);
        book.spoil("12");

        assertThatThrownBy(() -> book.spoil("11-12"))
                .isInstanceOf(BookingRefused.class)
                .hasMessageContaining("Sheet 12 of batch q3 is booked as spoiled already");
        assertThatThrownBy(() -> book.spoil("15-16"))
                .isInstanceOf(BookingRefused.class)
                .hasMessageContaining("Sheet 16 of batch q3 is not booked as printed on bang-khen");
        assertThat(book.lines()).containsExactly("PRINTED 15 1-15", "SPOILED_IN_PRINT 1 12");
    }

    @Test
    void anEntryIsTakenBackByACounterEntryAndStaysInTheBook() {
        StockEntry slip = book.receive(1000);

        StockEntry counter = book.ledger().correct(slip.id(), new Remark("Nguyễn Thị Lan", "ghi nhầm một số không"));

        assertThat(counter.corrects()).isEqualTo(slip.id());
        assertThat(book.lines()).containsExactly("RECEIVED 1000", "RECEIVED -1000");
        assertThat(book.count().left()).isZero();
        assertThatThrownBy(() -> book.ledger().correct(slip.id(), LAN)).hasMessageContaining("taken back already");
        assertThatThrownBy(() -> book.ledger().correct(counter.id(), LAN)).hasMessageContaining("itself takes back");
        assertThatThrownBy(() -> book.ledger().correct(99, LAN)).hasMessageContaining("has no entry 99");
    }

    @Test
    void whatWasTakenBackIsAFirstPrintAgain() {
        book.print(1, 15);
        StockEntry printed = book.ledger().entries().get(0);

        book.ledger().correct(printed.id(), new Remark("Nguyễn Thị Lan", "chỉ in thử trên giấy thường"));
        book.print(1, 15);

        assertThat(book.count()).isEqualTo(count(0, 15, 0, 0, 0));
    }

    @Test
    void aPrintIsNotTakenBackFromUnderItsReprint() {
        book.print(1, 15);
        book.print(3, 3);
        var entries = book.ledger().entries();

        assertThatThrownBy(() -> book.ledger().correct(entries.get(0).id(), LAN))
                .isInstanceOf(BookingRefused.class)
                .hasMessageContaining("Entry " + entries.get(2).id() + " rests on entry "
                        + entries.get(0).id());

        book.ledger().correct(entries.get(1).id(), new Remark("Nguyễn Thị Lan", "tờ trước vẫn dùng được"));
        assertThat(book.count()).isEqualTo(count(0, 16, 1, 0, 0));
    }
}
