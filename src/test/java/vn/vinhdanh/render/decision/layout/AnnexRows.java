package vn.vinhdanh.render.decision.layout;

import static vn.vinhdanh.render.decision.layout.Measures.CENTRE;
import static vn.vinhdanh.render.decision.layout.Measures.LEFT;
import static vn.vinhdanh.render.decision.layout.Measures.RIGHT;
import static vn.vinhdanh.render.decision.layout.Measures.TOLERANCE;

import java.util.List;
import java.util.stream.Collectors;
import vn.vinhdanh.golden.measure.Grid;
import vn.vinhdanh.golden.measure.MeasuredPage;
import vn.vinhdanh.golden.measure.TextLine;
import vn.vinhdanh.render.decision.layout.Paragraph.Placed;

/** An annex: on pages of its own, its head, its table whole on every page. */
final class AnnexRows {

    private final Report report;
    private final Together together;

    AnnexRows(Report report, Together together) {
        this.report = report;
        this.together = together;
    }

    void check(List<MeasuredPage> pages, ExpectedAnnex expected) {
        Flow flow = new Flow(pages.subList(0, 1));
        Paragraph label = flow.next(expected.label());
        Paragraph title = flow.next(expected.title());
        for (Paragraph heading : List.of(label, title)) {
            centred(heading);
            report.holds(
                    heading.isSized(13, 14) && heading.isOf(glyph -> glyph.isBold() && !glyph.isItalic()),
                    "\"%s\": size 13 to 14, bold",
                    heading.text());
        }
        Paragraph reference = flow.next(expected.reference());
        centred(reference);
        report.holds(
                reference.isSized(13, 14) && reference.isOf(glyph -> glyph.isItalic() && !glyph.isBold()),
                "\"%s\": size 13 to 14, italic",
                reference.text());
        int row = 0;
        for (MeasuredPage page : pages) {
            row = table(page, expected, row);
        }
        report.holds(
                row == expected.rows().size(),
                "%s: %d rows of %d",
                expected.label(),
                row,
                expected.rows().size());
    }

    private void centred(Paragraph paragraph) {
        for (Placed placed : paragraph.lines()) {
            report.near(
                    placed.line().centre(),
                    CENTRE,
                    TOLERANCE,
                    "\"%s\", middle",
                    placed.line().text());
        }
    }

    /** @return how many rows stand on this page and those before */
    private int table(MeasuredPage page, ExpectedAnnex expected, int before) {
        Grid grid = Grid.of(page);
        String where = "page " + page.number();
        if (grid.columns() != expected.headings().size() || grid.rows() < 2) {
            report.holds(false, "%s: %d columns, %d rows", where, grid.columns(), grid.rows());
            return before;
        }
        report.near(grid.upright().get(0), LEFT, TOLERANCE, "%s: table, left", where);
        report.near(grid.upright().get(grid.columns()), RIGHT, TOLERANCE, "%s: table, right", where);
        row(grid, 0, expected.headings(), where + ", header");
        for (int column = 0; column < grid.columns(); column++) {
            report.holds(
                    grid.in(0, column).stream().allMatch(line -> line.isOf(glyph -> glyph.isBold())),
                    "%s: header bold",
                    where);
        }
        for (int row = 1; row < grid.rows(); row++) {
            int index = before + row - 1;
            List<String> texts =
                    index < expected.rows().size() ? expected.rows().get(index) : List.of("none");
            row(grid, row, texts, where + ", row " + (index + 1));
        }
        return before + grid.rows() - 1;
    }

    private void row(Grid grid, int row, List<String> expected, String where) {
        for (int column = 0; column < expected.size(); column++) {
            List<TextLine> lines = grid.in(row, column);
            String text = lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
            report.holds(
                    Flow.isSaid(expected.get(column), lines),
                    "%s, column %d: \"%s\", not \"%s\"",
                    where,
                    column + 1,
                    text,
                    expected.get(column));
            double width = grid.upright().get(column + 1) - grid.upright().get(column);
            together.check(lines, width, where);
            for (TextLine line : lines) {
                report.within(line.size(), 13, 14, "%s: size of \"%s\"", where, line.text());
            }
        }
    }
}
