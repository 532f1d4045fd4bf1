package vn.vinhdanh.render.decision.layout;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.vinhdanh.golden.measure.Glyph;
import vn.vinhdanh.golden.measure.TextLine;

/** A paragraph as its lines lie on the pages. */
record Paragraph(List<Placed> lines) {

    /** A line and the page on which it stands. */
    record Placed(int page, TextLine line) {}

    String text() {
        return lines.stream().map(placed -> placed.line().text()).collect(Collectors.joining(" "));
    }

    Placed first() {
        return lines.get(0);
    }

    Placed last() {
        return lines.get(lines.size() - 1);
    }

    boolean isOf(Predicate<Glyph> look) {
        return lines.stream().allMatch(placed -> placed.line().isOf(look));
    }

    /** Whether each glyph has a size in these bounds, in points. */
    boolean isSized(double least, double most) {
        return isOf(glyph -> glyph.size() > least - 0.05 && glyph.size() < most + 0.05);
    }
}
