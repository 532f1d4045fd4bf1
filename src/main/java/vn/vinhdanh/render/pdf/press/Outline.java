package vn.vinhdanh.render.pdf.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * A stroke of the pen: a subpath of a drawing (ISO 32000-1, 8.5.2).
 *
 * @param steps its operators, m first, each of which takes as many points as it needs
 * @param points x and y by turns
 */
record Outline(String steps, List<Double> points) {

    /** Of a coordinate, in the drawing's units: no printer shows it. */
    private static final double UNSEEN = 0.08;

    /** Ornaments are divided by compasses: where a turn is nearly so many parts of a circle, it was meant to be. */
    private static final int PARTS = 720;

    /**
     * How a drawing is moved, turned and, it may be, mirrored, without being stretched: x' = a x + c y + dx, y' = b x + d y + dy
     * (ISO 32000-1, 8.3.4).
     */
    record Motion(double a, double b, double c, double d, double dx, double dy) {

        static final Motion NONE = new Motion(1, 0, 0, 1, 0, 0);

        /** First the other one, then this one. */
        Motion after(Motion other) {
            return new Motion(
                    a * other.a + c * other.b,
                    b * other.a + d * other.b,
                    a * other.c + c * other.d,
                    b * other.c + d * other.d,
                    x(other.dx, other.dy),
                    y(other.dx, other.dy));
        }

        /** Turned the same way, and moved so that the one's beginning comes to lie on the other's. */
        private Motion carrying(Outline one, Outline other) {
            return new Motion(
                    a,
                    b,
                    c,
                    d,
                    rounded(other.x(0) - a * one.x(0) - c * one.y(0), 1e2),
                    rounded(other.y(0) - b * one.x(0) - d * one.y(0), 1e2));
        }

        double x(double x, double y) {
            return a * x + c * y + dx;
        }

        double y(double x, double y) {
            return b * x + d * y + dy;
        }
    }

    /** How many points an operator takes. */
    static int pointsOf(char operator) {
        return switch (operator) {
            case 'c' -> 3;
            case 'h' -> 0;
            default -> 1;
        };
    }

    int size() {
        return points.size() / 2;
    }

    private double x(int point) {
        return points.get(2 * point);
    }

    private double y(int point) {
        return points.get(2 * point + 1);
    }

    /** How this one has to be moved to lie on the other one. */
    Optional<Motion> motionTo(Outline other) {
        int far = farthest();
        if (!steps.equals(other.steps) || far == 0) {
            return Optional.empty();
        }
        return motionTo(other, far, 1).or(() -> motionTo(other, far, -1));
    }

    /** @param hand -1 where it is mirrored before it is moved */
    private Optional<Motion> motionTo(Outline other, int far, int hand) {
        double x = x(far) - x(0);
        double y = hand * (y(far) - y(0));
        double toX = other.x(far) - other.x(0);
        double toY = other.y(far) - other.y(0);
        double length = Math.hypot(x, y) * Math.hypot(toX, toY);
        if (length == 0) {
            return Optional.empty();
        }
        Motion exact = turned((x * toX + y * toY) / length, (x * toY - y * toX) / length, hand)
                .carrying(this, other);
        double part = Math.rint(Math.atan2(exact.b, exact.a) * PARTS / (2 * Math.PI)) * 2 * Math.PI / PARTS;
        Motion drafted = turned(Math.cos(part), Math.sin(part), hand).carrying(this, other);
        return Stream.of(drafted, exact).filter(found -> liesOn(other, found)).findFirst();
    }

    private static Motion turned(double cos, double sin, int hand) {
        return new Motion(
                rounded(cos, 1e6), rounded(sin, 1e6), rounded(-hand * sin, 1e6), rounded(hand * cos, 1e6), 0, 0);
    }

    private static double rounded(double value, double unit) {
        return Math.rint(value * unit) / unit;
    }

    private int farthest() {
        int farthest = 0;
        for (int point = 1; point < size(); point++) {
            if (distance(point) > distance(farthest)) {
                farthest = point;
            }
        }
        return farthest;
    }

    private double distance(int point) {
        return Math.hypot(x(point) - x(0), y(point) - y(0));
    }

    /** Whether this one, moved so, lies on the other one. */
    boolean liesOn(Outline other, Motion motion) {
        if (!steps.equals(other.steps) || size() != other.size()) {
            return false;
        }
        for (int point = 0; point < size(); point++) {
            double x = motion.x(x(point), y(point));
            double y = motion.y(x(point), y(point));
            if (Math.abs(x - other.x(point)) > UNSEEN || Math.abs(y - other.y(point)) > UNSEEN) {
                return false;
            }
        }
        return true;
    }

    /** The same line as single curves and straights, each an outline of its own; itself where it is closed by a straight. */
    List<Outline> segments() {
        List<Outline> segments = new ArrayList<>();
        int at = 1;
        for (int step = 1; step < steps.length(); step++) {
            if (steps.charAt(step) == 'h') {
                boolean closed = Math.hypot(x(at - 1) - x(0), y(at - 1) - y(0)) < UNSEEN;
                return closed ? segments : List.of(this);
            }
            int taken = pointsOf(steps.charAt(step));
            segments.add(new Outline("m" + steps.charAt(step), points.subList(2 * (at - 1), 2 * (at + taken))));
            at += taken;
        }
        return segments;
    }

    /** Whether it goes on where the other one ends. */
    boolean goesOn(Outline other) {
        return !other.steps.endsWith("h")
                && Math.hypot(x(0) - other.x(other.size() - 1), y(0) - other.y(other.size() - 1)) < UNSEEN;
    }

    /** Reads the operators that build a path; empty where there are others among them than m, l, c and h. */
    static Optional<List<Outline>> of(List<Instruction> path) {
        List<Outline> outlines = new ArrayList<>();
        StringBuilder steps = new StringBuilder();
        List<Double> points = new ArrayList<>();
        for (Instruction instruction : path) {
            if (!instruction.isOneOf("m", "l", "c", "h") || (steps.isEmpty() && !instruction.isOneOf("m"))) {
                return Optional.empty();
            }
            if (instruction.isOneOf("m") && !steps.isEmpty()) {
                outlines.add(new Outline(steps.toString(), List.copyOf(points)));
                steps.setLength(0);
                points.clear();
            }
            steps.append(instruction.name());
            for (COSBase operand : instruction.operands()) {
                points.add((double) ((COSNumber) operand).floatValue());
            }
        }
        outlines.add(new Outline(steps.toString(), List.copyOf(points)));
        return Optional.of(outlines);
    }
}
