package vn.vinhdanh.sample.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One sheet as a table of OpenDocument. */
final class OdsTable {

    private final Page page;
    private final OdsStyles styles;
    private final OdsElements xml;
    private final Map<Place, Area> topLefts = new HashMap<>();
    private final Set<Place> covered = new HashSet<>();

    OdsTable(Page page, OdsStyles styles, OdsElements xml) {
        this.page = page;
        this.styles = styles;
        this.xml = xml;
        page.merged().forEach(this::note);
    }

    private record Place(int row, int column) {}

    private void note(Area area) {
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
                Place place = new Place(row, column);
                if (area.isTopLeft(row, column)) {
                    topLefts.put(place, area);
                } else {
                    covered.add(place);
                }
            }
        }
    }

    void write() throws XMLStreamException {
        xml.start("table:table", "table:name", page.name());
        for (int column = 0; column < page.widths().size(); column++) {
            xml.start(
                    "table:table-column",
                    "table:style-name",
                    OdsStyles.ofColumn(page.widths().get(column)));
            if (page.hiddenColumns().contains(column)) {
                xml.attribute("table:visibility", "collapse");
            }
            xml.end();
        }
        int number = 1;
        for (PageRow row : page.rows()) {
            row(row, number++);
        }
        xml.end();
    }

    private void row(PageRow row, int number) throws XMLStreamException {
        xml.start("table:table-row");
        if (row.hidden()) {
            xml.attribute("table:visibility", "collapse");
        }
        Map<Integer, PageCell> cells = new HashMap<>();
        row.cells().forEach(cell -> cells.put(cell.column(), cell));
        int width = Math.max(
                cells.keySet().stream().mapToInt(column -> column + 1).max().orElse(1),
                page.widths().size());
        for (int column = 0; column < width; column++) {
            cell(cells.get(column), new Place(number, column));
        }
        xml.end();
    }

    private void cell(@Nullable PageCell cell, Place place) throws XMLStreamException {
        xml.start(covered.contains(place) ? "table:covered-table-cell" : "table:table-cell");
        Area area = topLefts.get(place);
        if (area != null) {
            xml.attribute("table:number-columns-spanned", String.valueOf(area.lastColumn() - area.firstColumn() + 1));
            xml.attribute("table:number-rows-spanned", String.valueOf(area.lastRow() - area.firstRow() + 1));
        }
        if (cell != null) {
            xml.attribute("table:style-name", styles.of(cell));
            content(cell.content());
        }
        xml.end();
    }

    private void content(Content content) throws XMLStreamException {
        if (content instanceof Content.Text text) {
            xml.attribute("office:value-type", "string");
            xml.paragraphs(text.text());
        } else if (content instanceof Content.Count count) {
            number(count.number());
        } else if (content instanceof Content.Day day) {
            xml.attribute("office:value-type", "date");
            xml.attribute("office:date-value", day.date().toString());
            xml.paragraphs(shown(day.date(), day.format()));
        } else if (content instanceof Content.Formula formula) {
            xml.attribute("table:formula", "of:=" + formula.expression());
            if (formula.error() == null) {
                number(formula.number());
            } else {
                xml.attribute("office:value-type", "string");
                xml.attribute("office:string-value", "");
                xml.attribute("calcext:value-type", "error");
                xml.paragraphs(formula.error());
            }
        }
    }

    private void number(double value) throws XMLStreamException {
        String plain = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        xml.attribute("office:value-type", "float");
        xml.attribute("office:value", plain);
        xml.paragraphs(plain);
    }

    private static String shown(LocalDate date, String format) {
        return format.replace("dd", twoDigits(date.getDayOfMonth()))
                .replace("mm", twoDigits(date.getMonthValue()))
                .replace("yyyy", String.valueOf(date.getYear()));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
