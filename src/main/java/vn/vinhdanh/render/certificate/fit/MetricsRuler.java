package vn.vinhdanh.render.certificate.fit;

import org.springframework.stereotype.Component;
import vn.vinhdanh.render.pdf.FontMetrics;

/** Measures by the metrics of the embedded fonts. */
@Component
public final class MetricsRuler implements Ruler {

    private final FontMetrics metrics;

    public MetricsRuler(FontMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public double width(Slot.Font font, double size, String text) {
        return metrics.width(font.family(), font.weight(), font.isItalic(), text, size)
                * FontMetrics.MILLIMETRES_PER_POINT;
    }

    @Override
    public String missing(Slot.Font font, String text) {
        StringBuilder missing = new StringBuilder();
        metrics.missing(font.family(), font.weight(), font.isItalic(), text).forEach(missing::appendCodePoint);
        return missing.toString();
    }
}
