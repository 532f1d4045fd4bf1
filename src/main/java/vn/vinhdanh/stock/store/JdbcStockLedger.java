package vn.vinhdanh.stock.store;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.stock.BookingRefused;
import vn.vinhdanh.stock.Movement;
import vn.vinhdanh.stock.NewEntry;
import vn.vinhdanh.stock.Remark;
import vn.vinhdanh.stock.SheetNumbers;
import vn.vinhdanh.stock.StockEntry;
import vn.vinhdanh.stock.StockLedger;
import vn.vinhdanh.stock.StockPrintings.Sheet;

@Repository
class JdbcStockLedger implements StockLedger {

    private final EntryRows rows;
    private final JdbcClient jdbc;

    JdbcStockLedger(EntryRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public StockEntry enter(NewEntry entry, Remark remark) {
        rows.lock(entry.stock());
        return rows.add(entry, null, remark);
    }

    @Override
    @Transactional
    public StockEntry spoil(String stock, String batch, SheetNumbers numbers, Remark remark) {
        rows.lock(stock);
        PrintedSheets printed = rows.printed(stock, batch);
        List<Sheet> sheets = new ArrayList<>();
        for (int number : numbers.numbers()) {
            Sheet sheet = printed.numbered(number);
            if (sheet == null) {
                throw new BookingRefused("Sheet " + number + " of batch " + batch + " is not booked as printed on "
                        + stock + ". If blank sheets were spoiled, leave --pages out.");
            }
            if (!printed.isGood(sheet)) {
                throw new BookingRefused("Sheet " + number + " of batch " + batch
                        + " is booked as spoiled already, and not as printed again since.");
            }
            sheets.add(sheet);
        }
        return rows.add(
                new NewEntry(stock, Movement.SPOILED_IN_PRINT, sheets.size(), null, batch), sheets, null, remark);
    }

    @Override
    @Transactional
    public StockEntry correct(long number, Remark remark) {
        StockEntry entry = rows.byId(number)
                .orElseThrow(() -> new BookingRefused(
                        "The ledger has no entry " + number + ". The command stock show lists them."));
        rows.lock(entry.stock());
        if (entry.corrects() != null) {
            throw new BookingRefused(
                    "Entry " + number + " itself takes back entry " + entry.corrects() + ". Enter anew what is right.");
        }
        if (rows.isTakenBack(number)) {
            throw new BookingRefused("Entry " + number + " has been taken back already.");
        }
        nothingRestsOn(entry);
        return rows.takeBack(entry, remark);
    }

    /** A first print cannot be taken back from under its reprint: what was first and what was spoiled would be wrong. */
    private void nothingRestsOn(StockEntry entry) {
        String batch = entry.batch();
        if (batch == null || !(entry.movement() == Movement.PRINTED || entry.movement() == Movement.REPRINTED)) {
            return;
        }
        List<Integer> ordinals = jdbc.sql("SELECT ordinal FROM stock_sheet WHERE entry_id = ?")
                .param(entry.id())
                .query(Integer.class)
                .list();
        long last = rows.printed(entry.stock(), batch).lastEntryAbout(entry.id(), ordinals);
        if (last > entry.id()) {
            throw new BookingRefused("Entry " + last + " rests on entry " + entry.id()
                    + ": it is about some of the same sheets. Take the later one back first.");
        }
    }

    @Override
    public List<StockEntry> entries() {
        return rows.all();
    }
}
