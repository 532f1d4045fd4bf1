package vn.vinhdanh.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Seconds against certificates, both logarithmic: a slope of one is a cost that only grows with the number. */
final class NumberLine {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 460;
    private static final int LEFT = 80;
    private static final int RIGHT = 70;
    private static final int TOP = 40;
    private static final int BOTTOM = 410;

    /** So much room a label takes that stands before its point. */
    private static final int LABEL = 120;

    private final List<NumberResult> results;

    NumberLine(List<NumberResult> results) {
        this.results = results;
    }

    String svg() {
        Drawing drawing = new Drawing(WIDTH, HEIGHT);
        LogAxis across = new LogAxis(
                results.stream().map(result -> (double) result.number()).toList(), LEFT, WIDTH - RIGHT);
        LogAxis up = new LogAxis(results.stream().map(NumberResult::seconds).toList(), BOTTOM, TOP);
        drawing.text(LEFT, 18, "start", "seconds (both axes logarithmic)");
        for (double power : across.powers()) {
            drawing.line(across.at(power), TOP, across.at(power), BOTTOM);
            drawing.text(across.at(power), BOTTOM + 18, "middle", Figures.power(power));
        }
        for (double power : up.powers()) {
            drawing.line(LEFT, up.at(power), WIDTH - RIGHT, up.at(power));
            drawing.text(LEFT - 8, up.at(power) + 4, "end", Figures.power(power));
        }
        drawing.text(WIDTH - RIGHT, BOTTOM + 38, "end", "certificates");
        drawing.polyline(results.stream()
                .map(result -> String.format(
                        Locale.ROOT, "%.1f,%.1f", across.at(result.number()), up.at(result.seconds())))
                .collect(Collectors.joining(" ")));
        for (NumberResult result : results) {
            double x = across.at(result.number());
            double y = up.at(result.seconds());
            drawing.point(x, y);
            String label = String.format(Locale.ROOT, "%,d: %s s", result.number(), Figures.of(result.seconds()));
            if (x - LEFT < LABEL) {
                drawing.text(x + 8, y + 18, "start", label);
            } else {
                drawing.text(x - 8, y - 8, "end", label);
            }
        }
        return drawing.svg("Seconds against certificates");
    }
}
