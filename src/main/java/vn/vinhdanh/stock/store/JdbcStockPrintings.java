package vn.vinhdanh.stock.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.stock.BookingRefused;
import vn.vinhdanh.stock.Movement;
import vn.vinhdanh.stock.NewEntry;
import vn.vinhdanh.stock.Remark;
import vn.vinhdanh.stock.StockCount;
import vn.vinhdanh.stock.StockEntry;
import vn.vinhdanh.stock.StockPrintings;
import vn.vinhdanh.stock.StockSettings;

@Repository
@EnableConfigurationProperties(StockSettings.class)
class JdbcStockPrintings implements StockPrintings {

    private final EntryRows rows;
    private final JdbcClient jdbc;
    private final StockSettings settings;

    JdbcStockPrintings(EntryRows rows, JdbcClient jdbc, StockSettings settings) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    @Transactional
    public Booking book(PrintOrder order, Remark remark) {
        rows.lock(order.stock());
        for (CutOff cut : cutOff()) {
            if (cut.isOf(order)) {
                return booking(cut.print(), order.stock(), true);
            }
        }
        int left = rows.left(order.stock());
        if (settings.whenShort() == StockSettings.WhenShort.REFUSE && order.needed() > left) {
            throw new BookingRefused("This print needs " + order.needed() + " sheet(s) of " + order.stock()
                    + ", and by the ledger " + left + " are left. Enter what has come (stock receive " + order.stock()
                    + " COUNT), or set vinhdanh.stock.when-short to warn.");
        }
        long print = print(order);
        String batch = order.batch();
        if (batch == null) {
            rows.add(new NewEntry(order.stock(), Movement.SPOILED, 1, null, null), print, remark);
        } else {
            certificates(order, batch, print, remark);
        }
        return booking(print, order.stock(), false);
    }

    private void certificates(PrintOrder order, String batch, long print, Remark remark) {
        PrintedSheets printed = rows.printed(order.stock(), batch);
        List<Sheet> first = new ArrayList<>();
        List<Sheet> again = new ArrayList<>();
        List<Sheet> spoiled = new ArrayList<>();
        for (Sheet sheet : order.sheets()) {
            (printed.isPrinted(sheet) ? again : first).add(sheet);
            if (printed.isGood(sheet) && !order.earlierStay()) {
                spoiled.add(sheet);
            }
        }
        // the spoiled ones before the new ones, as it happened
        add(order.stock(), Movement.SPOILED_IN_PRINT, batch, spoiled, print, remark);
        add(order.stock(), Movement.PRINTED, batch, first, print, remark);
        add(order.stock(), Movement.REPRINTED, batch, again, print, remark);
    }

    private void add(String stock, Movement movement, String batch, List<Sheet> sheets, long print, Remark remark) {
        if (!sheets.isEmpty()) {
            rows.add(new NewEntry(stock, movement, sheets.size(), null, batch), sheets, print, remark);
        }
    }

    private long print(PrintOrder order) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO stock_print (file, sha256) VALUES (?, ?)")
                .params(order.file(), order.sha256())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private Booking booking(long print, String stock, boolean foundAgain) {
        List<StockEntry> entries = rows.ofPrint(print);
        StockCount count = StockCount.of(entries);
        int left = rows.left(stock);
        return new Booking(
                print,
                stock,
                entries.stream()
                        .filter(entry -> entry.movement() == Movement.PRINTED)
                        .mapToInt(StockEntry::sheets)
                        .sum(),
                count.reprinted(),
                count.spoiled(),
                left - count.left(),
                left,
                foundAgain);
    }

    @Override
    @Transactional
    public void laid(long print) {
        jdbc.sql("INSERT INTO stock_laid (print_id) VALUES (?)").param(print).update();
    }

    @Override
    public List<CutOff> cutOff() {
        return jdbc.sql("""
                        SELECT p.id, p.file, p.sha256, MAX(e.batch) AS batch
                        FROM stock_print p JOIN stock_entry e ON e.print_id = p.id
                        WHERE NOT EXISTS (SELECT 1 FROM stock_laid l WHERE l.print_id = p.id)
                          AND NOT EXISTS (SELECT 1 FROM stock_entry c WHERE c.corrects = e.id)
                        GROUP BY p.id, p.file, p.sha256 ORDER BY p.id
                        """)
                .query((row, number) -> new CutOff(
                        row.getLong("id"),
                        row.getString("file"),
                        row.getString("sha256"),
                        row.getString("batch"),
                        ordinals(row.getLong("id"))))
                .list();
    }

    private List<Integer> ordinals(long print) {
        return jdbc.sql("""
                        SELECT DISTINCT s.ordinal FROM stock_sheet s JOIN stock_entry e ON e.id = s.entry_id
                        WHERE e.print_id = ? ORDER BY s.ordinal
                        """).param(print).query(Integer.class).list();
    }

    @Override
    @Transactional
    public void undo(long print, Remark remark) {
        List<StockEntry> entries = rows.ofPrint(print);
        entries.stream().map(StockEntry::stock).distinct().forEach(rows::lock);
        entries.forEach(entry -> rows.takeBack(entry, remark));
    }
}
