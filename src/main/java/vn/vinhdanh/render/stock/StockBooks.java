package vn.vinhdanh.render.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.Money;
import vn.vinhdanh.naming.NumberInWords;
import vn.vinhdanh.render.decision.DecisionPages;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.pdf.PdfIdentity;
import vn.vinhdanh.render.template.Templates;
import vn.vinhdanh.stock.StockCount;

/** The book after templates/desk/stock-book.ftlh, each stock on pages of its own. */
@Component
final class StockBooks implements StockBookRenderer {

    private final DecisionPages papers;
    private final Templates templates;
    private final PdfEngine engine;

    StockBooks(DecisionPages papers, Templates templates, PdfEngine engine) {
        this.papers = papers;
        this.templates = templates;
        this.engine = engine;
    }

    /**
     * A stock's part of the book. Figures are texts, empty for none.
     *
     * @param left how many sheets are left, perhaps below zero
     * @param leftInWords "82 (tám mươi hai)", without a sign
     * @param reprinted how many of the issued ones were printed again
     */
    public record StockPart(
            String stock, String before, List<Row> rows, Row sum, int left, String leftInWords, String reprinted) {}

    /** A line as printed. */
    public record Row(
            String number,
            String day,
            String what,
            String received,
            String issued,
            String spoiled,
            String returned,
            String left,
            String by,
            String note) {}

    @Override
    public Rendered render(Book book) {
        String title = "Sổ theo dõi phôi " + period(book.from(), book.to());
        String page = templates.fill(
                "desk/stock-book.ftlh",
                Map.of(
                        "title", title,
                        "head", papers.head(book.superior(), book.office()),
                        "period", period(book.from(), book.to()),
                        "until", DecisionIdentity.longDate(book.to()),
                        "parts", book.pages().stream().map(StockBooks::part).toList()));
        String stocks = book.pages().stream().map(Page::stock).collect(Collectors.joining(", "));
        PdfIdentity identity = new PdfIdentity(title, book.office(), "Sổ theo dõi phôi", stocks, book.to());
        return new Rendered(engine.render(page, identity).content(), BookCsv.write(book.pages()));
    }

    private static String period(@Nullable LocalDate from, LocalDate to) {
        String end = "đến hết " + DecisionIdentity.longDate(to);
        return from == null ? end : "từ " + DecisionIdentity.longDate(from) + " " + end;
    }

    private static StockPart part(Page page) {
        StockCount sum = StockCount.of(page.entries());
        int left = page.before() + sum.left();
        long without = Math.abs((long) left);
        return new StockPart(
                page.stock(),
                whole(page.before()),
                BookLine.of(page).stream().map(StockBooks::row).toList(),
                row("", "", "Cộng trong kỳ", sum, left, "", ""),
                left,
                whole(without) + " (" + NumberInWords.of(without) + ")",
                figure(sum.reprinted()));
    }

    private static Row row(BookLine line) {
        return row(
                Long.toString(line.number()),
                line.day(),
                line.what(),
                line.count(),
                line.left(),
                line.by(),
                line.note());
    }

    private static Row row(String number, String day, String what, StockCount count, int left, String by, String note) {
        return new Row(
                number,
                day,
                what,
                figure(count.received()),
                figure(count.issued()),
                figure(count.spoiled()),
                figure(count.returned()),
                whole(left),
                by,
                note);
    }

    private static String figure(int number) {
        return number == 0 ? "" : whole(number);
    }

    private static String whole(long number) {
        return Money.figures(BigDecimal.valueOf(number));
    }
}
