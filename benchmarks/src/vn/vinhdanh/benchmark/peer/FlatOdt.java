package vn.vinhdanh.benchmark.peer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The certificate as a text document in one XML file, each text in a frame that stands on the page. */
final class FlatOdt {

    private static final String OPENING =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
            xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:meta>\
            <dc:title>%s</dc:title></office:meta><office:styles>\
            <style:default-style style:family="paragraph"><style:text-properties \
            style:font-name="Tinos" fo:font-family="Tinos" fo:language="vi" fo:country="VN"/></style:default-style>\
            </office:styles><office:automatic-styles><style:page-layout style:name="sheet">\
            <style:page-layout-properties \
            fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" fo:margin="0mm"/>\
            </style:page-layout><style:style style:name="frame" style:family="graphic"><style:graphic-properties \
            style:wrap="run-through" style:run-through="foreground" style:vertical-pos="from-top" \
            style:vertical-rel="page" style:horizontal-pos="from-left" style:horizontal-rel="page" draw:stroke="none" \
            draw:fill="none" fo:padding="0mm" fo:border="none" draw:auto-grow-height="false"/></style:style>\
            <style:style style:name="picture" style:family="graphic"><style:graphic-properties \
            style:wrap="run-through" style:run-through="background" style:vertical-pos="from-top" \
            style:vertical-rel="page" style:horizontal-pos="from-left" style:horizontal-rel="page"/></style:style>""";

    private final String pictures;

    FlatOdt(Templates templates) {
        pictures = picture(templates.border(), 0, 0, Templates.PAGE_WIDTH, Templates.PAGE_HEIGHT)
                + picture(
                        templates.emblem(),
                        Templates.EMBLEM_LEFT,
                        Templates.EMBLEM_TOP,
                        Templates.EMBLEM_SIZE,
                        Templates.EMBLEM_SIZE);
    }

    String of(Certificate certificate) {
        StringBuilder styles = new StringBuilder();
        StringBuilder frames = new StringBuilder();
        for (Text text : certificate.texts()) {
            styles.append(style(text));
            frames.append(frames(text));
        }
        return String.format(OPENING, Markup.escaped(certificate.title())) + styles
                + "</office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\""
                + " style:page-layout-name=\"sheet\"/></office:master-styles><office:body><office:text>"
                + pictures + frames + "<text:p/></office:text></office:body></office:document>";
    }

    private static String picture(Path file, double left, double top, double width, double height) {
        return frame("picture", left, top, width, height) + "<draw:image xlink:href=\"" + file.toUri()
                + "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>"
                + "<svg:title>Trang trí</svg:title></draw:frame>";
    }

    private static String frame(String style, double left, double top, double width, double height) {
        return String.format(
                Locale.ROOT,
                "<draw:frame draw:style-name=\"%s\" text:anchor-type=\"page\" text:anchor-page-number=\"1\""
                        + " svg:x=\"%.3fmm\" svg:y=\"%.3fmm\" svg:width=\"%.3fmm\" svg:height=\"%.3fmm\">",
                style,
                left,
                top,
                width,
                height);
    }

    private static String style(Text text) {
        return String.format(
                Locale.ROOT,
                "<style:style style:name=\"%s\" style:family=\"paragraph\">"
                        + "<style:paragraph-properties fo:text-align=\"%s\" fo:line-height=\"%.3fpt\""
                        + " fo:margin=\"0mm\"/><style:text-properties fo:font-family=\"%s\""
                        + " fo:font-size=\"%spt\" fo:font-weight=\"%s\" fo:font-style=\"%s\""
                        + " fo:color=\"%s\"%s/></style:style>",
                text.key(),
                text.align(),
                text.lineHeight(),
                text.face().family(),
                text.size(),
                text.face().isBold() ? "bold" : "normal",
                text.face().style(),
                text.color(),
                // a rule as long as the text is what a word processor calls an underline
                text.rule().thickness() > 0
                        ? " style:text-underline-style=\"solid\" style:text-underline-width=\"auto\""
                                + " style:text-underline-color=\"font-color\""
                        : "");
    }

    private static String frames(Text text) {
        Text.Area area = text.area();
        List<String> paragraphs = new ArrayList<>();
        for (String line : text.lines()) {
            paragraphs.add("<text:p text:style-name=\"" + text.key() + "\">" + Markup.escaped(line) + "</text:p>");
        }
        return frame("frame", area.left(), area.top(), area.width(), area.height()) + "<draw:text-box>"
                + paragraphs.stream().collect(Collectors.joining()) + "</draw:text-box></draw:frame>";
    }
}
