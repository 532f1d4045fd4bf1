package vn.vinhdanh.render.certificate.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into lines at its spaces. Never within a word, at a no-break space, before the number of "Chỉ thị số 11"
 * or within "2016 - 2018" (Decree 30/2020/NĐ-CP, Annex I, keeps such pairs on one line).
 */
final class LineBreaker {

    /** Finer than a printer's dot. */
    private static final double PRECISION = 0.05;

    private final ToDoubleFunction<String> width;

    LineBreaker(ToDoubleFunction<String> width) {
        this.width = width;
    }

    /** As few lines as the measure allows, and these of like length; a line may be wider where one piece alone is. */
    List<String> balanced(String text, double measure) {
        List<String> pieces = pieces(text);
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

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        String before = "";
        for (String word : text.split(" ", -1)) {
            int last = pieces.size() - 1;
            if (last >= 0 && belongTogether(before, word)) {
                pieces.set(last, pieces.get(last) + " " + word);
            } else {
                pieces.add(word);
            }
            before = word;
        }
        return pieces;
    }

    private static boolean belongTogether(String before, String word) {
        boolean numberBefore = startsWithDigit(before);
        return isDash(word) ? numberBefore : startsWithDigit(word) && !numberBefore;
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean isDash(String word) {
        return "-".equals(word) || "–".equals(word);
    }
}
