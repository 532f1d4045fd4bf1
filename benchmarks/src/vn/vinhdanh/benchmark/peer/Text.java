package vn.vinhdanh.benchmark.peer;

import java.util.Arrays;
import java.util.List;

/**
 * One text of a certificate; places in millimetres from the page's top left corner, sizes in points.
 *
 * @param leading line height as a multiple of the size
 * @param color as in "#b3151f"
 * @param lines already broken
 */
public record Text(
        String key, Area area, Face face, double size, double leading, String align, String color, Rule rule,
        List<String> lines) {

    private static final int FIRST_LINE = 16;

    /** Where the lines stand. */
    public record Area(double left, double top, double width, double height) {}

    /** A line drawn below the text; thickness 0 for none. */
    public record Rule(double left, double top, double width, double thickness) {}

    static Text of(String[] fields) {
        double[] numbers = Arrays.stream(fields, 0, FIRST_LINE)
                .mapToDouble(field -> field.matches("-?[\\d.]+(E-?\\d+)?") ? Double.parseDouble(field) : 0)
                .toArray();
        return new Text(
                fields[0],
                new Area(numbers[1], numbers[2], numbers[3], numbers[4]),
                new Face(fields[5], (int) numbers[6], fields[7].equals("italic")),
                numbers[8],
                numbers[9],
                fields[10],
                fields[11],
                new Rule(numbers[12], numbers[13], numbers[14], numbers[15]),
                List.of(fields).subList(FIRST_LINE, fields.length));
    }

    /** From one line to the next, in points. */
    double lineHeight() {
        return size * leading;
    }
}
