package vn.vinhdanh.render.stock;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.vinhdanh.stock.StockCount;
import vn.vinhdanh.stock.StockEntry;

/**
 * A line of the book, worded.
 *
 * @param number the entry's own, by which it is taken back
 * @param what "In lại, đợt q3, tờ 12–14"
 * @param count what it adds to the sums
 * @param left after it
 */
public record BookLine(long number, String day, String what, StockCount count, int left, String by, String note) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    static List<BookLine> of(StockBookRenderer.Page page) {
        List<BookLine> lines = new ArrayList<>();
        int left = page.before();
        for (StockEntry entry : page.entries()) {
            StockCount count = StockCount.of(List.of(entry));
            left += count.left();
            lines.add(new BookLine(
                    entry.id(),
                    DAY.format(entry.at()),
                    what(entry),
                    count,
                    left,
                    entry.by(),
                    Objects.requireNonNullElse(entry.note(), "")));
        }
        return lines;
    }

    private static String what(StockEntry entry) {
        StringBuilder what =
                new StringBuilder(entry.corrects() == null ? "" : "Điều chỉnh dòng số " + entry.corrects() + ": ");
        what.append(
                switch (entry.movement()) {
                    case RECEIVED -> "Nhận phôi";
                    case PRINTED -> "In lần đầu";
                    case REPRINTED -> "In lại";
                    case SPOILED -> "Hỏng khi chưa in";
                    case SPOILED_IN_PRINT -> "Hỏng sau khi in";
                    case RETURNED -> "Nộp trả";
                });
        if (entry.batch() != null) {
            what.append(", đợt ").append(entry.batch());
        }
        if (entry.pages() != null) {
            // a spreadsheet program would take 12-14 for a day of December
            what.append(", tờ ").append(entry.pages().replace('-', '–'));
        }
        if (entry.serials() != null) {
            what.append(", sê-ri ").append(entry.serials());
        }
        return what.toString();
    }
}
