package vn.vinhdanh.sample.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.sample.legacy.LegacyFonts;

/** One sheet, written from top to bottom before any file format comes in. */
public final class Page {

    private static final int MOST_LINES = 8;

    private final String name;
    private final LegacyFonts fonts;
    private final List<PageRow> rows = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private @Nullable Area filter;

    public Page(String name, LegacyFonts fonts) {
        this.name = name;
        this.fonts = fonts;
    }

    public static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** A cell with its text typed as the workbook's letters are. */
    public PageCell cell(int column, Content content, Look look) {
        if (content instanceof Content.Text text) {
            LegacyFonts.Typed typed = fonts.typed(text.text());
            return new PageCell(column, new Content.Text(typed.text()), look, typed.font());
        }
        return new PageCell(column, content, look, fonts.typed("").font());
    }

    /** Excel's number of the row that comes next. */
    public int next() {
        return rows.size() + 1;
    }

    public Page row(PageRow row) {
        rows.add(row);
        return this;
    }

    public Page blank() {
        return row(PageRow.BLANK);
    }

    public Page merge(Area area) {
        merged.add(area);
        return this;
    }

    /** In characters. */
    public Page widths(List<Integer> characters) {
        widths.clear();
        widths.addAll(characters);
        return this;
    }

    public Page hideColumn(int column) {
        hiddenColumns.add(column);
        return this;
    }

    public Page filter(Area area) {
        filter = area;
        return this;
    }

    /** How many lines of text the row needs, more or less. */
    int lines(PageRow row) {
        int lines = 1;
        for (PageCell cell : row.cells()) {
            boolean wraps = cell.look().boxed() && cell.look() != Look.SECTION;
            if (wraps && cell.content() instanceof Content.Text text) {
                lines = Math.max(lines, lines(text.text(), widths.get(cell.column())));
            }
        }
        return Math.min(lines, MOST_LINES);
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + Math.max(0, line.length() - 1) / width)
                .sum();
    }

    String name() {
        return name;
    }

    List<PageRow> rows() {
        return rows;
    }

    List<Area> merged() {
        return merged;
    }

    List<Integer> widths() {
        return widths;
    }

    Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    @Nullable
    Area filter() {
        return filter;
    }
}
