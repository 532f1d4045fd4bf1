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
        if (width.applyAsDouble(text) <= measure) {
            return List.of(text);
        }
        List<String> pieces = LineBreaks.pieces(text);
        List<String> lines = greedy(pieces, measure);
        if (lines.size() < 2) {
            return lines;
        }
        double tooNarrow = 0;
        double wideEnough = measure;
        while (wideEnough - tooNarrow > PRECISION) {
            double middle = (tooNarrow + wideEnough) / 2;
            if (greedy(pieces, middle).size() > lines.size()) {
                tooNarrow = middle;
            } else {
                wideEnough = middle;
            }
        }
        return greedy(pieces, wideEnough);
    }

    /**
     * The same number of lines, each as full as it goes: enough to know whether they fit.
     *
     * @param pieces the text's, from {@link LineBreaks}
     */
    public List<String> filled(List<String> pieces, double measure) {
        return greedy(pieces, measure);
    }

    private List<String> greedy(List<String> pieces, double measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces) {
            String longer = line.isEmpty() ? piece : line + " " + piece;
            if (line.isEmpty() || width.applyAsDouble(longer) <= measure) {
                line = longer;
            } else {
                lines.add(line);
                line = piece;
            }
        }
        lines.add(line);
        return lines;
    }
}
