package vn.vinhdanh.operator.stock;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.pipeline.StockKeeping.Page;
import vn.vinhdanh.stock.StockCount;
import vn.vinhdanh.stock.StockEntry;

/** The ledger's pages on a terminal or for a script. */
final class StockTable {

    private static final String SUM = "%-20s %8s %9s %8s %10s %8s %9s %8s%n";
    private static final String LINE = "%6s  %-16s  %-16s %8s %8s  %s%n";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final List<Page> pages;

    StockTable(List<Page> pages) {
        this.pages = pages;
    }

    /** @param entries one by one, below the sums */
    void print(PrintWriter out, boolean entries) {
        if (pages.isEmpty()) {
            out.println("The ledger is empty. Enter what is in the cupboard: stock receive STYLE COUNT.");
            return;
        }
        out.printf(
                Locale.ROOT, SUM, "STOCK", "BEFORE", "RECEIVED", "ISSUED", "REPRINTED", "SPOILED", "RETURNED", "LEFT");
        for (Page page : pages) {
            StockCount count = page.within();
            out.printf(
                    Locale.ROOT,
                    SUM,
                    page.stock(),
                    page.before().left(),
                    count.received(),
                    count.issued(),
                    count.reprinted(),
                    count.spoiled(),
                    count.returned(),
                    page.left());
        }
        if (entries) {
            pages.forEach(page -> entries(page, out));
        }
    }

    private static void entries(Page page, PrintWriter out) {
        out.println();
        out.printf(Locale.ROOT, LINE, "ENTRY", "WHEN", "WHAT", "SHEETS", "LEFT", "OF WHAT, BY WHOM, NOTE");
        int left = page.before().left();
        for (StockEntry entry : page.entries()) {
            left += StockCount.of(List.of(entry)).left();
            out.printf(
                    Locale.ROOT,
                    LINE,
                    entry.id(),
                    MINUTE.format(entry.at()),
                    what(entry),
                    entry.sheets(),
                    left,
                    about(entry));
        }
    }

    private static String what(StockEntry entry) {
        return entry.movement().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String about(StockEntry entry) {
        List<String> parts = new ArrayList<>();
        if (entry.corrects() != null) {
            parts.add("takes back entry " + entry.corrects());
        }
        if (entry.batch() != null) {
            parts.add("batch " + entry.batch() + (entry.pages() == null ? "" : ", sheets " + entry.pages()));
        }
        if (entry.serials() != null) {
            parts.add("serials " + entry.serials());
        }
        parts.add(entry.by());
        if (entry.note() != null) {
            parts.add(entry.note());
        }
        return String.join("; ", parts);
    }

    List<Map<String, @Nullable Object>> asMaps() {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        for (Page page : pages) {
            StockCount count = page.within();
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("stock", page.stock());
            map.put("before", page.before().left());
            map.put("received", count.received());
            map.put("issued", count.issued());
            map.put("reprinted", count.reprinted());
            map.put("spoiled", count.spoiled());
            map.put("returned", count.returned());
            map.put("left", page.left());
            map.put("entries", page.entries().stream().map(StockTable::asMap).toList());
            maps.add(map);
        }
        return maps;
    }

    private static Map<String, @Nullable Object> asMap(StockEntry entry) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("entry", entry.id());
        map.put("at", entry.at().toString());
        map.put("by", entry.by());
        map.put("what", what(entry));
        map.put("sheets", entry.sheets());
        map.put("batch", entry.batch());
        map.put("pages", entry.pages());
        map.put("serials", entry.serials());
        map.put("note", entry.note());
        map.put("corrects", entry.corrects());
        return map;
    }
}
