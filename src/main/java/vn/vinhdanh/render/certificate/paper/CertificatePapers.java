package vn.vinhdanh.render.certificate.paper;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vinhdanh.render.template.TemplateFault;

/**
 * On which paper each style is printed.
 *
 * @param paper by style; a style that is not here has the page of its layout
 */
@ConfigurationProperties("vinhdanh.certificate")
public record CertificatePapers(@DefaultValue Map<String, PaperSize> paper) {

    public static final CertificatePapers AS_LAID_OUT = new CertificatePapers(Map.of());

    /** Sheets of the A series differ in size alone; what the rounding of their millimetres leaves is far below this. */
    private static final double SAME_SHAPE = 0.5;

    /**
     * The sheet of a style.
     *
     * @param width of the page on which it is laid out, in millimetres
     * @param height of that page, in millimetres
     * @throws TemplateFault when that page has not the shape of the paper
     */
    public Sheet sheet(String style, double width, double height) {
        PaperSize size = paper.get(style);
        if (size == null) {
            return new Sheet(width, height, 1);
        }
        double scale = size.width() / width;
        if (Math.abs(height * scale - size.height()) > SAME_SHAPE) {
            throw new TemplateFault(
                    "certificate/" + style + "/layout.yaml",
                    "its page of " + width + " × " + height + " mm has not the shape of " + size
                            + ". Lay it out on 297 × 210 mm, or take " + style
                            + " out of the setting vinhdanh.certificate.paper.",
                    null);
        }
        return new Sheet(size.width(), size.height(), scale);
    }
}
