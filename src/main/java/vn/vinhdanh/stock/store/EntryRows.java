package vn.vinhdanh.stock.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.stock.Movement;
import vn.vinhdanh.stock.NewEntry;
import vn.vinhdanh.stock.Remark;
import vn.vinhdanh.stock.SheetNumbers;
import vn.vinhdanh.stock.StockCount;
import vn.vinhdanh.stock.StockEntry;
import vn.vinhdanh.stock.StockPrintings.Sheet;

/** Writes lines of the ledger and reads them; what may be written the callers decide, holding the lock of their stock. */
@Component
class EntryRows {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final PlatformTransactionManager transactions;
    private final Clock clock;

    EntryRows(JdbcClient jdbc, JdbcOperations batches, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else books this stock: two at once would both think a sheet the first. */
    void lock(String stock) {
        if (!locked(stock)) {
            // behind a savepoint: PostgreSQL takes nothing more in a transaction of which a statement was refused
            TransactionTemplate savepoint = new TransactionTemplate(transactions);
            savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
            try {
                savepoint.executeWithoutResult(status -> jdbc.sql("INSERT INTO stock_kind (stock) VALUES (?)")
                        .param(stock)
                        .update());
            } catch (DuplicateKeyException enteredMeanwhile) {
                locked(stock);
            }
        }
    }

    private boolean locked(String stock) {
        return jdbc.sql("SELECT stock FROM stock_kind WHERE stock = ? FOR UPDATE")
                .param(stock)
                .query(String.class)
                .optional()
                .isPresent();
    }

    StockEntry add(NewEntry entry, @Nullable Long print, Remark remark) {
        return insert(entry, null, print, null, remark);
    }

    StockEntry add(NewEntry entry, Collection<Sheet> sheets, @Nullable Long print, Remark remark) {
        String pages =
                SheetNumbers.of(sheets.stream().map(Sheet::number).toList()).toString();
        StockEntry added = insert(entry, pages, print, null, remark);
        batches.batchUpdate(
                "INSERT INTO stock_sheet (entry_id, batch, ordinal, sheet) VALUES (?, ?, ?, ?)",
                sheets,
                200,
                (statement, sheet) -> {
                    statement.setLong(1, added.id());
                    statement.setString(2, entry.batch());
                    statement.setInt(3, sheet.ordinal());
                    statement.setInt(4, sheet.number());
                });
        return added;
    }

    StockEntry takeBack(StockEntry entry, Remark remark) {
        NewEntry counter =
                new NewEntry(entry.stock(), entry.movement(), -entry.sheets(), entry.serials(), entry.batch());
        return insert(counter, entry.pages(), null, entry.id(), remark);
    }

    private StockEntry insert(
            NewEntry entry, @Nullable String pages, @Nullable Long print, @Nullable Long corrects, Remark remark) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO stock_entry
                            (entered_at, entered_by, stock, movement, sheets, serials, batch, pages, note, print_id, corrects)
                        VALUES
                            (:at, :by, :stock, :movement, :sheets, :serials, :batch, :pages, :note, :print, :corrects)
                        """)
                .param("at", LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS))
                .param("by", remark.by())
                .param("stock", entry.stock())
                .param("movement", entry.movement().name())
                .param("sheets", entry.sheets())
                .param("serials", entry.serials())
                .param("batch", entry.batch())
                .param("pages", pages)
                .param("note", remark.note())
                .param("print", print)
                .param("corrects", corrects)
                .update(key, "id");
        return byId(Objects.requireNonNull(key.getKey()).longValue()).orElseThrow();
    }

    Optional<StockEntry> byId(long id) {
        return jdbc.sql("SELECT * FROM stock_entry WHERE id = ?")
                .param(id)
                .query(EntryRows::entry)
                .optional();
    }

    List<StockEntry> all() {
        return jdbc.sql("SELECT * FROM stock_entry ORDER BY id")
                .query(EntryRows::entry)
                .list();
    }

    /** Those of a print that nobody has taken back. */
    List<StockEntry> ofPrint(long print) {
        return jdbc.sql("""
                        SELECT e.* FROM stock_entry e
                        WHERE e.print_id = ? AND NOT EXISTS (SELECT 1 FROM stock_entry c WHERE c.corrects = e.id)
                        ORDER BY e.id
                        """).param(print).query(EntryRows::entry).list();
    }

    boolean isTakenBack(long entry) {
        return jdbc.sql("SELECT id FROM stock_entry WHERE corrects = ?")
                .param(entry)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    int left(String stock) {
        return StockCount.of(jdbc.sql("SELECT * FROM stock_entry WHERE stock = ?")
                        .param(stock)
                        .query(EntryRows::entry)
                        .list())
                .left();
    }

    /** What stands of a batch's sheets on this stock. */
    PrintedSheets printed(String stock, String batch) {
        PrintedSheets printed = new PrintedSheets();
        jdbc.sql("""
                        SELECT e.id, e.movement, s.ordinal, s.sheet
                        FROM stock_sheet s JOIN stock_entry e ON e.id = s.entry_id
                        WHERE s.batch = ? AND e.stock = ?
                          AND NOT EXISTS (SELECT 1 FROM stock_entry c WHERE c.corrects = e.id)
                        ORDER BY e.id, s.sheet
                        """).params(batch, stock).query(row -> {
            printed.take(
                    row.getLong("id"),
                    Movement.valueOf(row.getString("movement")),
                    new Sheet(row.getInt("ordinal"), row.getInt("sheet")));
        });
        return printed;
    }

    private static StockEntry entry(ResultSet row, int number) throws SQLException {
        return new StockEntry(
                row.getLong("id"),
                row.getTimestamp("entered_at").toLocalDateTime(),
                row.getString("entered_by"),
                row.getString("stock"),
                Movement.valueOf(row.getString("movement")),
                row.getInt("sheets"),
                row.getString("serials"),
                row.getString("batch"),
                row.getString("pages"),
                row.getString("note"),
                row.getObject("corrects", Long.class));
    }
}
