package vn.vinhdanh.render.pdf;

import org.springframework.stereotype.Component;
import vn.vinhdanh.render.PrintableText;

/** The typeface in which decisions and bulletins are set; its faces all hold the same letters. */
@Component
final class BodyFont implements PrintableText {

    private static final String FAMILY = "Tinos";
    private static final int REGULAR = 400;

    private final FontMetrics metrics;

    BodyFont(FontMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public String missing(String text) {
        StringBuilder missing = new StringBuilder();
        metrics.missing(FAMILY, REGULAR, false, text).forEach(missing::appendCodePoint);
        return missing.toString();
    }
}
