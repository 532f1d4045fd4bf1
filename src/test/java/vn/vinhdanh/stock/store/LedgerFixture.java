package vn.vinhdanh.stock.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import vn.vinhdanh.database.DatabaseFixture;
import vn.vinhdanh.stock.Movement;
import vn.vinhdanh.stock.NewEntry;
import vn.vinhdanh.stock.Remark;
import vn.vinhdanh.stock.SheetNumbers;
import vn.vinhdanh.stock.StockCount;
import vn.vinhdanh.stock.StockEntry;
import vn.vinhdanh.stock.StockLedger;
import vn.vinhdanh.stock.StockPrintings;
import vn.vinhdanh.stock.StockPrintings.Booking;
import vn.vinhdanh.stock.StockPrintings.PrintOrder;
import vn.vinhdanh.stock.StockPrintings.Sheet;
import vn.vinhdanh.stock.StockSettings;

/** A ledger in a real database, and the batch q3 of 20 certificates for the stock bang-khen. */
final class LedgerFixture implements AutoCloseable {

    static final String STOCK = "bang-khen";
    static final Remark LAN = new Remark("Nguyễn Thị Lan", null);

    private final DatabaseFixture database;

    private LedgerFixture(Class<?> settings) {
        this.database = DatabaseFixture.with(EntryRows.class, JdbcStockLedger.class, JdbcStockPrintings.class, settings)
                .withBatch("q3");
    }

    static LedgerFixture aLedger() {
        return new LedgerFixture(Warning.class);
    }

    static LedgerFixture thatForbidsWhatItLacks() {
        return new LedgerFixture(Refusing.class);
    }

    StockLedger ledger() {
        return database.get(StockLedger.class);
    }

    StockPrintings printings() {
        return database.get(StockPrintings.class);
    }

    DatabaseFixture database() {
        return database;
    }

    StockEntry receive(int sheets) {
        return ledger().enter(new NewEntry(STOCK, Movement.RECEIVED, sheets, null, null), LAN);
    }

    StockEntry spoil(String pages) {
        return ledger().spoil(STOCK, "q3", SheetNumbers.read(pages).orElseThrow(), LAN);
    }

    static PrintOrder order(int from, int to) {
        return new PrintOrder(
                STOCK,
                "q3",
                IntStream.rangeClosed(from, to)
                        .mapToObj(number -> new Sheet(100 + number, number))
                        .toList(),
                "/in-phoi/q3/may-" + from + "-" + to + ".pdf",
                DatabaseFixture.sha256(from + "-" + to),
                false);
    }

    static PrintOrder earlierStay(PrintOrder order) {
        return new PrintOrder(order.stock(), order.batch(), order.sheets(), order.file(), order.sha256(), true);
    }

    /** A print that ends as it should. */
    Booking print(PrintOrder order) {
        Booking booking = printings().book(order, LAN);
        printings().laid(booking.print());
        return booking;
    }

    Booking print(int from, int to) {
        return print(order(from, to));
    }

    StockCount count() {
        return StockCount.of(ledger().entries());
    }

    /** "PRINTED 15 1-15" for each line. */
    List<String> lines() {
        return ledger().entries().stream()
                .map(entry -> entry.movement() + " " + entry.sheets() + told(entry.pages()))
                .toList();
    }

    private static String told(@Nullable String pages) {
        return pages == null ? "" : " " + pages;
    }

    @Override
    public void close() {
        database.close();
    }

    /** No {@code @Configuration}: the program's own scan would find it when tests start the whole program. */
    static class Warning {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-02T01:15:30.25Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        }

        @Bean
        StockSettings settings() {
            return new StockSettings(StockSettings.WhenShort.WARN);
        }
    }

    static class Refusing extends Warning {

        @Bean
        @Override
        StockSettings settings() {
            return new StockSettings(StockSettings.WhenShort.REFUSE);
        }
    }
}
