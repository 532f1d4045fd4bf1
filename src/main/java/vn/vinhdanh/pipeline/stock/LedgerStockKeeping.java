package vn.vinhdanh.pipeline.stock;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.StockKeeping;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.render.StockPrinting;
import vn.vinhdanh.stock.BookingRefused;
import vn.vinhdanh.stock.Movement;
import vn.vinhdanh.stock.NewEntry;
import vn.vinhdanh.stock.Remark;
import vn.vinhdanh.stock.SerialNumbers;
import vn.vinhdanh.stock.SheetNumbers;
import vn.vinhdanh.stock.StockCount;
import vn.vinhdanh.stock.StockEntry;
import vn.vinhdanh.stock.StockLedger;

/** Looks at what an operator enters, for a line of the ledger stays for good. */
@Component
class LedgerStockKeeping implements StockKeeping {

    private static final int MOST_SHEETS = 1_000_000;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_SERIALS = 500;

    private final StockLedger ledger;
    private final StockPrinting printing;
    private final Batches batches;
    private final StockBookFiles book;

    LedgerStockKeeping(StockLedger ledger, StockPrinting printing, Batches batches, StockBookFiles book) {
        this.book = book;
        this.ledger = ledger;
        this.printing = printing;
        this.batches = batches;
    }

    @Override
    public Entered receive(String stock, int sheets, @Nullable String serials, Remark remark) throws Refused {
        return enter(stock, Movement.RECEIVED, sheets, serials, remark);
    }

    @Override
    public Entered giveBack(String stock, int sheets, @Nullable String serials, Remark remark) throws Refused {
        return enter(stock, Movement.RETURNED, sheets, serials, remark);
    }

    private Entered enter(String stock, Movement movement, int sheets, @Nullable String serials, Remark remark)
            throws Refused {
        refuseImpossible(sheets);
        refuseTooLong("--note", remark.note(), LONGEST_NOTE);
        refuseTooLong("--serials", serials, LONGEST_SERIALS);
        refuseMiscounted(sheets, serials);
        return entered(ledger.enter(new NewEntry(kind(stock), movement, sheets, serials, null), remark));
    }

    @Override
    public Entered spoil(String stock, int sheets, @Nullable String batch, @Nullable String pages, Remark remark)
            throws Refused {
        refuseImpossible(sheets);
        refuseTooLong("--note", remark.note(), LONGEST_NOTE);
        String kind = kind(stock);
        if (batch != null && batches.byCode(batch).isEmpty()) {
            throw new Refused("There is no batch " + batch + ". The command status lists them.");
        }
        if (pages == null) {
            return entered(ledger.enter(new NewEntry(kind, Movement.SPOILED, sheets, null, batch), remark));
        }
        if (batch == null) {
            throw new Refused("--pages needs --batch: the batch whose sheets they are.");
        }
        SheetNumbers numbers = SheetNumbers.read(pages)
                .orElseThrow(() -> new Refused("'" + pages + "' is no list of sheets: write 12-14 or 3, 7, 12-14."));
        if (numbers.numbers().size() != sheets) {
            throw new Refused("--pages " + pages + " names " + numbers.numbers().size() + " sheet(s), not " + sheets
                    + ". Check the two.");
        }
        return booked(() -> ledger.spoil(kind, batch, numbers, remark));
    }

    @Override
    public Entered correct(long entry, Remark remark) throws Refused {
        refuseTooLong("--note", remark.note(), LONGEST_NOTE);
        String why = remark.note();
        if (why == null || why.isBlank()) {
            throw new Refused("Say with --note why the entry is taken back: both stay in the ledger.");
        }
        return booked(() -> ledger.correct(entry, remark));
    }

    private Entered booked(Supplier<StockEntry> booking) throws Refused {
        try {
            return entered(booking.get());
        } catch (BookingRefused refused) {
            throw new Refused(String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public List<Page> pages(@Nullable String stock, @Nullable LocalDate from, @Nullable LocalDate to) throws Refused {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refused(
                    "The period ends on " + to + ", before it begins on " + from + ". Check --from and --to.");
        }
        List<StockEntry> all = ledger.entries();
        Set<String> entered = new TreeSet<>(all.stream().map(StockEntry::stock).toList());
        Set<String> kinds = stock == null ? entered : Set.of(entered.contains(stock) ? stock : kind(stock));
        return kinds.stream().map(kind -> page(kind, all, from, to)).toList();
    }

    @Override
    public List<Path> book(
            @Nullable String stock, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Path folder)
            throws Refused, IOException {
        List<Page> pages = pages(stock, from, to);
        if (pages.isEmpty()) {
            throw new Refused("The ledger is empty. Enter what is in the cupboard: stock receive STYLE COUNT.");
        }
        return book.write(pages, from, to, folder);
    }

    private static Page page(String kind, List<StockEntry> all, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<StockEntry> before = new ArrayList<>();
        List<StockEntry> within = new ArrayList<>();
        for (StockEntry entry : all) {
            LocalDate day = entry.at().toLocalDate();
            if (entry.stock().equals(kind) && (to == null || !day.isAfter(to))) {
                (from != null && day.isBefore(from) ? before : within).add(entry);
            }
        }
        return new Page(kind, StockCount.of(before), List.copyOf(within));
    }

    private String kind(String written) throws Refused {
        List<StockPrinting.Stock> stocks = printing.stocks();
        Optional<StockPrinting.Stock> found = stocks.stream()
                .filter(stock -> stock.name().equals(written) || stock.styles().contains(written))
                .findFirst();
        if (found.isEmpty()) {
            Set<String> known = new LinkedHashSet<>();
            stocks.forEach(stock -> known.addAll(stock.styles()));
            throw new Refused(
                    "printers.yaml has no stock for " + written + ", but for: " + String.join(", ", known) + ".");
        }
        return found.get().kind();
    }

    private static void refuseImpossible(int sheets) throws Refused {
        if (sheets < 1 || sheets > MOST_SHEETS) {
            throw new Refused("COUNT must be from 1 to " + MOST_SHEETS + ", not " + sheets
                    + ". An entry that is wrong is taken back with stock correct.");
        }
    }

    private static void refuseTooLong(String option, @Nullable String written, int longest) throws Refused {
        if (written != null && written.length() > longest) {
            throw new Refused(option + " holds at most " + longest + " characters.");
        }
    }

    private static void refuseMiscounted(int sheets, @Nullable String serials) throws Refused {
        Optional<BigInteger> counted = Optional.ofNullable(serials).flatMap(SerialNumbers::count);
        if (counted.isPresent() && !counted.get().equals(BigInteger.valueOf(sheets))) {
            throw new Refused("The serials " + serials + " are " + counted.get() + " sheet(s), not " + sheets
                    + ". Check the two.");
        }
    }

    private Entered entered(StockEntry entry) {
        List<StockEntry> same = ledger.entries().stream()
                .filter(other -> other.stock().equals(entry.stock()))
                .toList();
        return new Entered(entry, StockCount.of(same).left());
    }
}
