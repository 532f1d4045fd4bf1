package vn.vinhdanh.render.certificate.fit;

import java.util.List;
import java.util.Optional;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.LineBreaker;

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
     * @param paragraphs each begins a line of its own
     * @return empty where the text does not fit at the smallest size
     */
    public Optional<Fitted> fit(Slot slot, List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return Optional.of(Fitted.NOTHING);
        }
        Slot.Size size = slot.size();
        for (double points = size.start(); points >= size.min(); points -= STEP) {
            if (isInside(slot, at(points, slot, paragraphs, LineBreaker::filled))) {
                return Optional.of(at(points, slot, paragraphs, LineBreaker::balanced));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether there is a size at which it fits. Lines of like length are as many as full ones, and none of them is wider
     * than the slot unless a full one is too: so the full ones, which are cheaper to find, tell.
     */
    public boolean fits(Slot slot, List<String> paragraphs) {
        Slot.Size size = slot.size();
        for (double points = size.start(); points >= size.min(); points -= STEP) {
            if (isInside(slot, at(points, slot, paragraphs, LineBreaker::filled))) {
                return true;
            }
        }
        return paragraphs.isEmpty();
    }

    /** A way of breaking a paragraph into lines. */
    private interface Breaking {
        List<String> lines(LineBreaker breaker, String paragraph, double measure);
    }

    private Fitted at(double points, Slot slot, List<String> paragraphs, Breaking breaking) {
        LineBreaker breaker = new LineBreaker(text -> ruler.width(slot.font(), points, text));
        double measure = slot.box().w() - ALLOWANCE;
        List<String> lines = paragraphs.stream()
                .flatMap(paragraph -> breaking.lines(breaker, paragraph, measure).stream())
                .toList();
        double widest = lines.stream()
                .mapToDouble(line -> ruler.width(slot.font(), points, line))
                .max()
                .orElse(0);
        return new Fitted(points, lines, widest);
    }

    private static boolean isInside(Slot slot, Fitted fitted) {
        return fitted.lines().size() <= slot.size().lines()
                && fitted.width() <= slot.box().w() - ALLOWANCE
                && height(slot, fitted) <= slot.box().h();
    }

    /** Of all lines, in millimetres. */
    public static double height(Slot slot, Fitted fitted) {
        return fitted.lines().size() * slot.size().leading() * fitted.size() * FontMetrics.MILLIMETRES_PER_POINT;
    }
}
