package vn.vinhdanh.render.pdf.press.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.render.pdf.press.Part;
import vn.vinhdanh.render.pdf.press.Refused;

/**
 * What stands around the rows on each page behind the table's first one: its headings, the page's number.
 *
 * @param page from which it is taken
 * @param content without rows and number
 */
@SuppressWarnings("ArrayRecordComponent")
record Frame(DrawnPage page, byte[] content, @Nullable PageNumber number) {

    /** @param ofPage what it says on the page from which the frame is taken */
    record PageNumber(ColumnLook look, double y, int ofPage) {}

    /**
     * Learns from pages that follow one another.
     *
     * @param pages the rows on each
     * @throws Refused when they differ in more than their number
     */
    static Frame learned(Typeface.Case fonts, List<List<DrawnTable.Row>> pages, Grid grid) throws IOException, Refused {
        DrawnPage first = pages.get(0).get(0).page();
        List<Part.Line> numbers = new ArrayList<>();
        for (int at = 1; at < pages.size(); at++) {
            DrawnPage other = pages.get(at).get(0).page();
            if (other.untagged().size() != first.untagged().size()) {
                throw new Refused("its pages have unlike headings");
            }
            for (int line = 0; line < first.untagged().size(); line++) {
                Part.Line here = first.untagged().get(line);
                Part.Line there = other.untagged().get(line);
                if (!here.text().equals(there.text())) {
                    if (numbers.isEmpty()) {
                        numbers.add(here);
                    }
                    if (!numbers.get(0).equals(here) || !isNumbered(here, there, at) || !first.isPlain(here)) {
                        throw new Refused("\"" + here.text() + "\" is \"" + there.text() + "\" on a page behind");
                    }
                    numbers.add(there);
                }
            }
        }
        Part.Line number = numbers.isEmpty() ? null : numbers.get(0);
        int marks = pages.get(0).stream().mapToInt(DrawnTable.Row::marks).sum();
        if (marks != first.lines()) {
            throw new Refused("something else than rows stands on a page of the table");
        }
        byte[] content = first.without(
                line -> line.number() >= 0 || line.equals(number), fill -> fill.bottom() < grid.head() - Grid.NEAR);
        return new Frame(first, content, number == null ? null : number(fonts, first, number));
    }

    private static boolean isNumbered(Part.Line here, Part.Line there, int pagesBehind) {
        return here.text().matches("\\d{1,9}")
                && there.text().equals(Integer.toString(Integer.parseInt(here.text()) + pagesBehind));
    }

    /** In the middle of its line, of which a number of one figure tells nothing. */
    private static PageNumber number(Typeface.Case fonts, DrawnPage page, Part.Line line) throws IOException, Refused {
        Typeface typeface = fonts.of(page, line);
        if (!typeface.codes().hasAll("0123456789")) {
            throw new Refused("the font of the pages' number shows not all figures");
        }
        double size = Typeface.size(line);
        double middle = line.x() + typeface.width(line.text(), size) / 2;
        ColumnLook look = new ColumnLook(typeface, size, ColumnLook.Side.MIDDLE, middle, 0);
        return new PageNumber(look, line.y(), Integer.parseInt(line.text()));
    }
}
