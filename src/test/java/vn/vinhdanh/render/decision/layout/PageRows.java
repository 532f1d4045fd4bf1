package vn.vinhdanh.render.decision.layout;

import static vn.vinhdanh.render.decision.layout.Measures.BOTTOM;
import static vn.vinhdanh.render.decision.layout.Measures.CENTRE;
import static vn.vinhdanh.render.decision.layout.Measures.HEIGHT;
import static vn.vinhdanh.render.decision.layout.Measures.LEFT;
import static vn.vinhdanh.render.decision.layout.Measures.RIGHT;
import static vn.vinhdanh.render.decision.layout.Measures.TOLERANCE;
import static vn.vinhdanh.render.decision.layout.Measures.TOP;
import static vn.vinhdanh.render.decision.layout.Measures.WIDTH;

import java.text.Normalizer;
import java.util.List;
import vn.vinhdanh.golden.measure.Box;
import vn.vinhdanh.golden.measure.Glyph;
import vn.vinhdanh.golden.measure.MeasuredPage;
import vn.vinhdanh.golden.measure.TextLine;

/** Of every page: paper, margins, type, page number; nothing missing, cut off or over something else. */
final class PageRows {

    /** What an italic letter's ink reaches over its line. */
    private static final double OVERHANG = 0.7;

    private final Report report;

    PageRows(Report report) {
        this.report = report;
    }

    /** @param sections the decision's own pages, then those of each annex: their numbers count from 1 again */
    void check(List<List<MeasuredPage>> sections) {
        for (List<MeasuredPage> section : sections) {
            for (int index = 0; index < section.size(); index++) {
                MeasuredPage page = section.get(index);
                paper(page);
                type(page);
                pageNumber(page, index + 1);
                page.overlaps().forEach(overlap -> report.holds(false, "lie over one another: " + overlap));
            }
        }
    }

    private void paper(MeasuredPage page) {
        report.near(page.width(), WIDTH, 0.1, "width of page %d", page.number());
        report.near(page.height(), HEIGHT, 0.1, "height of page %d", page.number());
        Box room = new Box(LEFT, TOP, RIGHT, BOTTOM);
        for (TextLine line : page.lines()) {
            boolean isPageNumber = Measures.isInTopMargin(line);
            report.holds(
                    isPageNumber
                            || (room.holds(line.ink(), OVERHANG)
                                    && line.left() > LEFT - TOLERANCE
                                    && line.right() < RIGHT + TOLERANCE),
                    "page %d: \"%s\" in the margin, %s",
                    page.number(),
                    line.text(),
                    line.ink());
        }
        page.drawn()
                .forEach(drawn -> report.holds(
                        room.holds(drawn.box(), TOLERANCE),
                        "page %d: drawn in the margin, %s",
                        page.number(),
                        drawn.box()));
    }

    private void type(MeasuredPage page) {
        for (TextLine line : page.lines()) {
            report.holds(
                    line.isOf(PageRows::isProper),
                    "page %d: \"%s\" is not whole, black, upright Times (Tinos)",
                    page.number(),
                    line.text());
            report.holds(Normalizer.isNormalized(line.text(), Normalizer.Form.NFC), "page %d: not NFC", page.number());
        }
    }

    private static boolean isProper(Glyph glyph) {
        return glyph.face().startsWith("Tinos")
                && glyph.black()
                && glyph.upright()
                && !glyph.missing()
                && !glyph.clipped();
    }

    private void pageNumber(MeasuredPage page, int number) {
        List<TextLine> above =
                page.lines().stream().filter(Measures::isInTopMargin).toList();
        List<String> expected = number == 1 ? List.of() : List.of(Integer.toString(number));
        report.holds(
                above.stream().map(TextLine::text).toList().equals(expected),
                "page %d: page number %s, not %s",
                page.number(),
                above.stream().map(TextLine::text).toList(),
                expected);
        for (TextLine line : above) {
            report.within(line.size(), 13, 14, "size of the page number of page %d", page.number());
            report.near(line.centre(), CENTRE, TOLERANCE, "middle of the page number of page %d", page.number());
            report.holds(
                    line.isOf(glyph -> !glyph.isItalic() && !glyph.isBold()), "page %d: page number", page.number());
            report.holds(line.ink().top() > 0 && line.ink().bottom() < TOP, "page %d: number's place", page.number());
        }
    }
}
