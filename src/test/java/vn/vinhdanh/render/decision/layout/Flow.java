package vn.vinhdanh.render.decision.layout;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.golden.measure.MeasuredPage;
import vn.vinhdanh.golden.measure.TextLine;
import vn.vinhdanh.render.decision.layout.Paragraph.Placed;

/** The lines of some pages in the order in which they are read, taken from it paragraph by paragraph. */
final class Flow {

    private final List<Placed> lines = new ArrayList<>();
    private int next;

    Flow(List<MeasuredPage> pages) {
        for (MeasuredPage page : pages) {
            page.lines().stream()
                    .filter(line -> line.baseline() > Measures.TOP)
                    .forEach(line -> lines.add(new Placed(page.number(), line)));
        }
    }

    /** The paragraph of this text, which has to come next, over as many lines as it needs. */
    Paragraph next(String text) {
        String expected = collapsed(text);
        List<Placed> taken = new ArrayList<>();
        String read = "";
        while (!read.equals(expected)) {
            Placed line = isAtEnd() ? null : lines.get(next);
            String longer = line == null ? "" : joined(read, line.line().text(), expected);
            if (line == null || !expected.startsWith(longer)) {
                throw new AssertionError("\"" + expected + "\" is expected, behind \"" + read + "\" there is "
                        + (line == null ? "nothing" : "\"" + line.line().text() + "\" on page " + line.page()));
            }
            read = longer;
            taken.add(line);
            next++;
        }
        return new Paragraph(List.copyOf(taken));
    }

    /** Whether these lines say it all, and nothing else. */
    static boolean isSaid(String text, List<TextLine> lines) {
        String expected = collapsed(text);
        String read = "";
        for (TextLine line : lines) {
            read = joined(read, line.text(), expected);
        }
        return read.equals(expected);
    }

    private static String collapsed(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }

    /** A line ends at a blank, unless one word alone is longer than a line. */
    private static String joined(String read, String line, String expected) {
        String atBlank = (read + " " + line).strip();
        return expected.startsWith(atBlank) ? atBlank : read + line;
    }

    /** The paragraph that comes next: an indented line and those that begin at the margin. */
    Paragraph indented() {
        List<Placed> taken = new ArrayList<>(List.of(lines.get(next++)));
        while (!isAtEnd() && Math.abs(lines.get(next).line().left() - Measures.LEFT) < Measures.TOLERANCE) {
            taken.add(lines.get(next++));
        }
        return new Paragraph(List.copyOf(taken));
    }

    boolean isAtEnd() {
        return next == lines.size();
    }
}
