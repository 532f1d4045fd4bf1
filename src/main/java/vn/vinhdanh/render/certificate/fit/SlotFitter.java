package vn.vinhdanh.render.certificate.fit;

import java.util.List;
import java.util.Optional;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.LineBreaker;
import vn.vinhdanh.render.pdf.LineBreaks;

/**
 * Fits a text into its slot: it wraps first, then shrinks by half points to the stated minimum. Checking and printing
 * both come here, so that what passed the check is what gets printed.
 */
public final class SlotFitter {

    private static final double STEP = 0.5;
    /** The page is laid out on a grid of 1/20 pixel; a line measured to the last micrometre must not break there. */
    private static final double ALLOWANCE = 0.2;

    private final Ruler ruler;

    public SlotFitter(Ruler ruler) {
        this.ruler = ruler;
    }

    /**
     * @param written paragraphs, each of which begins a line of its own
     * @return empty where the text does not fit at the smallest size
     */
    public Optional<Fitted> fit(Slot slot, List<String> written) {
        if (written.isEmpty()) {
            return Optional.of(Fitted.NOTHING);
        }
        List<String> paragraphs = joined(written);
        Fitted unbroken = fitted(slot.size().start(), slot, paragraphs);
        // most texts need no second line, and so no search for the places where they may be broken
        if (isInside(slot, unbroken)) {
            return Optional.of(unbroken);
        }
        List<List<String>> pieces = pieces(paragraphs);
        for (double points = largest(slot, pieces); points >= slot.size().min(); points -= STEP) {
            Fitted fitted = balanced(points, slot, pieces);
            if (isInside(slot, fitted)) {
                return Optional.of(fitted);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether there is a size at which it fits. Lines of like length are as many as full ones, and none of them is wider
     * than the slot unless a full one is too: so the full ones, which are cheaper to find, tell.
     */
    public boolean fits(Slot slot, List<String> written) {
        List<String> paragraphs = joined(written);
        return isInside(slot, fitted(slot.size().start(), slot, paragraphs))
                || largest(slot, pieces(paragraphs)) >= slot.size().min();
    }

    private static List<List<String>> pieces(List<String> paragraphs) {
        return paragraphs.stream().map(LineBreaks::pieces).toList();
    }

    private static List<String> joined(List<String> written) {
        return written.stream().map(LineBreaks::joined).toList();
    }

    /** The largest size at which full lines fit; less than the smallest that is allowed where there is none. */
    private double largest(Slot slot, List<List<String>> pieces) {
        double points = slot.size().start();
        while (points >= slot.size().min() && !isInside(slot, filled(points, slot, pieces))) {
            points -= STEP;
        }
        return points;
    }

    private Fitted filled(double points, Slot slot, List<List<String>> pieces) {
        LineBreaker breaker = breaker(points, slot);
        return fitted(
                points,
                slot,
                pieces.stream()
                        .flatMap(paragraph -> breaker.filled(paragraph, measure(slot)).stream())
                        .toList());
    }

    private Fitted balanced(double points, Slot slot, List<List<String>> pieces) {
        LineBreaker breaker = breaker(points, slot);
        return fitted(
                points,
                slot,
                pieces.stream()
                        .flatMap(paragraph -> breaker.balanced(paragraph, measure(slot)).stream())
                        .toList());
    }

    private LineBreaker breaker(double points, Slot slot) {
        return new LineBreaker(text -> ruler.width(slot.font(), points, text));
    }

    private static double measure(Slot slot) {
        return slot.box().w() - ALLOWANCE;
    }

    private Fitted fitted(double points, Slot slot, List<String> lines) {
        double widest = lines.stream()
                .mapToDouble(line -> ruler.width(slot.font(), points, line))
                .max()
                .orElse(0);
        return new Fitted(points, lines, widest);
    }

    private static boolean isInside(Slot slot, Fitted fitted) {
        return fitted.lines().size() <= slot.size().lines()
                && fitted.width() <= measure(slot)
                && height(slot, fitted) <= slot.box().h();
    }

    /** Of all lines, in millimetres. */
    public static double height(Slot slot, Fitted fitted) {
        return fitted.lines().size() * slot.size().leading() * fitted.size() * FontMetrics.MILLIMETRES_PER_POINT;
    }
}
