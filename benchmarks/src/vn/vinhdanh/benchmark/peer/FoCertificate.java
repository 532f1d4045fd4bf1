package vn.vinhdanh.benchmark.peer;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** The certificate as XSL formatting objects, each text in a block of its own. */
final class FoCertificate {

    private static final String OPENING =
            """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" \
            xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" \
            xml:lang="vi" font-family="Tinos"><fo:layout-master-set><fo:simple-page-master master-name="sheet" \
            page-width="297mm" page-height="210mm"><fo:region-body/><fo:region-before/></fo:simple-page-master>\
            </fo:layout-master-set><fo:page-sequence master-reference="sheet" language="vi" country="VN">""";

    private final String pictures;

    FoCertificate(Templates templates) {
        double emblem = Templates.EMBLEM_SIZE;
        pictures = "<fo:static-content flow-name=\"xsl-region-before\" role=\"artifact\">"
                + picture(templates.border(), 0, 0, Templates.PAGE_WIDTH, Templates.PAGE_HEIGHT)
                + picture(templates.emblem(), Templates.EMBLEM_LEFT, Templates.EMBLEM_TOP, emblem, emblem)
                + "</fo:static-content>";
    }

    String of(Certificate certificate) {
        StringBuilder page = new StringBuilder(OPENING + pictures + "<fo:flow flow-name=\"xsl-region-body\">");
        for (Text text : certificate.texts()) {
            append(page, text);
        }
        return page.append("</fo:flow></fo:page-sequence></fo:root>").toString();
    }

    private static String picture(Path file, double left, double top, double width, double height) {
        return place(left, top, width, height) + "<fo:block line-height=\"0\" font-size=\"0\">"
                + "<fo:external-graphic src=\"url('" + file.toUri() + "')\" fox:alt-text=\" \" content-width=\"" + width
                + "mm\" content-height=\"" + height + "mm\"/></fo:block></fo:block-container>";
    }

    private static String place(double left, double top, double width, double height) {
        return String.format(
                Locale.ROOT,
                "<fo:block-container absolute-position=\"fixed\" left=\"%.3fmm\" top=\"%.3fmm\" width=\"%.3fmm\""
                        + " height=\"%.3fmm\">",
                left,
                top,
                width,
                height);
    }

    private static void append(StringBuilder page, Text text) {
        Text.Area area = text.area();
        page.append(place(area.left(), area.top(), area.width(), area.height()))
                .append(String.format(
                        Locale.ROOT,
                        "<fo:block role=\"%s\" font-family=\"%s\" font-style=\"%s\" font-weight=\"%d\""
                                + " font-size=\"%spt\" line-height=\"%.3fpt\" text-align=\"%s\" color=\"%s\""
                                + " wrap-option=\"no-wrap\">",
                        text.key().equals("award") ? "H1" : "P",
                        text.face().family(),
                        text.face().style(),
                        text.face().weight(),
                        text.size(),
                        text.lineHeight(),
                        text.align(),
                        text.color()))
                .append(text.lines().stream()
                        .map(Markup::escaped)
                        .collect(Collectors.joining("</fo:block><fo:block>", "<fo:block>", "</fo:block>")))
                .append("</fo:block></fo:block-container>");
        Text.Rule rule = text.rule();
        if (rule.thickness() > 0) {
            page.append(place(rule.left(), rule.top(), rule.width(), rule.thickness()).replace(
                            ">", " background-color=\"" + text.color() + "\">"))
                    .append("<fo:block/></fo:block-container>");
        }
    }
}
