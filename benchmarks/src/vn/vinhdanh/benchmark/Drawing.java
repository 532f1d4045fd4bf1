package vn.vinhdanh.benchmark;

import java.util.Locale;

/** An SVG picture without a ground of its own, in tones that can be told from a white page and from a dark one. */
final class Drawing {

    static final String GREY = "#8b949e";
    static final String ACCENT = "#d4332f";
    private static final String FAINT = "#8b949e59";
    /** Midway: a page's theme need not be the reader's system's, so no style sheet could choose by that. */
    private static final String LETTERS = "#737b84";


    private final StringBuilder parts = new StringBuilder();
    private final int width;
    private final int height;

    Drawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    void line(double fromX, double fromY, double toX, double toY) {
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"1\"/>%n",
                fromX, fromY, toX, toY, FAINT);
    }

    void bar(double x, double y, double wide, double high, String color) {
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n",
                x, y, Math.max(wide, 1), high, color);
    }

    void polyline(String points) {
        add("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n", points, ACCENT);
    }

    void point(double x, double y) {
        add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n", x, y, ACCENT);
    }

    /** @param anchor "start", "middle" or "end" */
    void text(double x, double y, String anchor, String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;");
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, safe);
    }

    private void add(String format, Object... values) {
        parts.append(String.format(Locale.ROOT, format, values));
    }

    /** @param title read out in place of the picture */
    String svg(String title) {
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img">
                <title>%s</title>
                <style>
                text { font: 13px sans-serif; fill: %s }
                </style>
                %s</svg>
                """,
                width,
                height,
                width,
                height,
                title,
                LETTERS,
                parts);
    }
}
