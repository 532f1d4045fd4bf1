package vn.vinhdanh.render.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.LineBreaker;
import vn.vinhdanh.render.pdf.LineBreaks;

/**
 * The text of a table's cell, cut where a line has to end although it should not: a date may be wider than its column,
 * and what has no end that the engine knows of, it would cut within a word.
 */
final class CellText {

    private static final String FONT = "Tinos";
    private static final int REGULAR = 400;
    private static final double SIZE = 13;
    private static final double TABLE = 165;
    /** What style.css keeps free beside a cell's text, and the engine's grid. */
    private static final double FREE = 5;

    private static final Pattern BEHIND_A_NUMBER = Pattern.compile("(?<=\\d) (?=\\p{L})");
    private static final Pattern BLANK = Pattern.compile(" ");

    private final FontMetrics metrics;

    CellText(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * One run, or several between which a line may end.
     *
     * @param column its width in percent of the table's
     */
    List<String> runs(String text, int column) {
        double room = TABLE * column / 100 - FREE;
        Predicate<String> isTooWide = piece -> width(piece) > room;
        List<String> pieces = LineBreaks.pieces(text);
        if (pieces.stream().noneMatch(isTooWide)) {
            return List.of(text);
        }
        List<String> runs = new ArrayList<>();
        String run = "";
        for (String piece : pieces) {
            List<String> parts = isTooWide.test(piece) ? parts(piece, room, isTooWide) : List.of(piece);
            run = run.isEmpty() ? parts.get(0) : run + " " + parts.get(0);
            for (String part : parts.subList(1, parts.size())) {
                runs.add(run);
                run = part;
            }
        }
        runs.add(run);
        return List.copyOf(runs);
    }

    private List<String> parts(String piece, double room, Predicate<String> isTooWide) {
        List<String> words = BEHIND_A_NUMBER
                .splitAsStream(piece)
                .flatMap(part -> isTooWide.test(part) ? BLANK.splitAsStream(part) : Stream.of(part))
                .toList();
        return new LineBreaker(this::width).filled(words, room);
    }

    private double width(String text) {
        return metrics.width(FONT, REGULAR, false, text, SIZE) * FontMetrics.MILLIMETRES_PER_POINT;
    }
}
