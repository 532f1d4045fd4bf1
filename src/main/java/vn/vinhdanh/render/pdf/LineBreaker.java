package vn.vinhdanh.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines where {@link LineBreaks} allows it, and into lines of like length. */
public final class LineBreaker {

    /** Finer than a printer's dot. */
    private static final double PRECISION = 0.05;

    private final ToDoubleFunction<String> width;

    /** @param width of a line, in the unit of the measures asked for */
    public LineBreaker(ToDoubleFunction<String> width) {
        this.width = width;
    }

    /** As few lines as the measure allows, and these of like length; a line may be wider where one piece alone is. */
    public List<String> balanced(String text, double measure) {
        return width.applyAsDouble(text) <= measure ? List.of(text) : balanced(LineBreaks.pieces(text), measure);
    }

    /** @param texts the pieces of a text, from {@link LineBreaks} */
    public List<String> balanced(List<String> texts, double measure) {
        Pieces pieces = new Pieces(texts);
        int lines = pieces.lines(measure);
        if (lines < 2) {
            return pieces.broken(measure);
        }
        double tooNarrow = 0;
        double wideEnough = measure;
        while (wideEnough - tooNarrow > PRECISION) {
            double middle = (tooNarrow + wideEnough) / 2;
            if (pieces.lines(middle) > lines) {
                tooNarrow = middle;
            } else {
                wideEnough = middle;
            }
        }
        return pieces.broken(wideEnough);
    }

    /**
     * The same number of lines, each as full as it goes: enough to know whether they fit.
     *
     * @param pieces the text's, from {@link LineBreaks}
     */
    public List<String> filled(List<String> pieces, double measure) {
        return new Pieces(pieces).broken(measure);
    }

    /** Measured once, however often they are put together to lines: a line is as wide as its pieces and the blanks between. */
    private final class Pieces {

        private final List<String> texts;
        private final double[] widths;
        private final double blank;

        Pieces(List<String> texts) {
            this.texts = texts;
            this.widths = texts.stream().mapToDouble(width).toArray();
            this.blank = width.applyAsDouble(" ");
        }

        int lines(double measure) {
            int lines = 0;
            for (int from = 0; from < widths.length; from = end(from, measure)) {
                lines++;
            }
            return lines;
        }

        List<String> broken(double measure) {
            if (texts.isEmpty()) {
                return List.of("");
            }
            List<String> lines = new ArrayList<>();
            for (int from = 0; from < widths.length; ) {
                int end = end(from, measure);
                lines.add(String.join(" ", texts.subList(from, end)));
                from = end;
            }
            return lines;
        }

        /** Of the line that begins with this piece: one piece at least. */
        private int end(int from, double measure) {
            double line = widths[from];
            int end = from + 1;
            while (end < widths.length && line + blank + widths[end] <= measure) {
                line += blank + widths[end];
                end++;
            }
            return end;
        }
    }
}
