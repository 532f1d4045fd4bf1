package vn.vinhdanh.render.decision.layout;

import java.util.List;
import vn.vinhdanh.golden.measure.MeasuredPage;
import vn.vinhdanh.golden.measure.TextLine;

/** No page ends with a heading. */
final class Headings {

    private final Report report;

    Headings(Report report) {
        this.report = report;
    }

    void check(List<MeasuredPage> pages) {
        for (MeasuredPage page : pages) {
            TextLine last = page.lowest();
            report.holds(
                    !last.text().matches("Điều \\d+\\..*|QUYẾT ĐỊNH:|PHỤ LỤC.*|DANH SÁCH.*|\\(Kèm theo.*|QUYẾT ĐỊNH"),
                    "page %d ends with the heading \"%s\"",
                    page.number(),
                    last.text());
        }
    }
}
