package vn.vinhdanh.benchmark.peer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The certificate as XHTML with the same boxes that the program's page template draws. */
final class HtmlCertificate {

    private HtmlCertificate() {}

    /** What is between the pictures and the end of the body. */
    static String texts(Certificate certificate) {
        StringBuilder html = new StringBuilder();
        for (Text text : certificate.texts()) {
            append(html, text);
        }
        return html.toString();
    }

    private static void append(StringBuilder html, Text text) {
        Text.Area area = text.area();
        String tag = text.key().equals("award") ? "h1" : "p";
        html.append(String.format(
                Locale.ROOT,
                "<div style=\"position:absolute;white-space:nowrap;left:%smm;top:%smm;width:%smm;height:%smm\">"
                        + "<%s style=\"margin:0;font:%s %d %spt/%s '%s';text-align:%s;color:%s\">%s</%s></div>",
                area.left(),
                area.top(),
                area.width(),
                area.height(),
                tag,
                text.face().style(),
                text.face().weight(),
                text.size(),
                text.leading(),
                text.face().family(),
                text.align(),
                text.color(),
                lines(text.lines()),
                tag));
        Text.Rule rule = text.rule();
        if (rule.thickness() > 0) {
            html.append(String.format(
                    Locale.ROOT,
                    "<div style=\"position:absolute;left:%smm;top:%smm;width:%smm;border-top:%smm solid %s\"></div>",
                    rule.left(),
                    rule.top(),
                    rule.width(),
                    rule.thickness(),
                    text.color()));
        }
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(Markup::escaped).collect(Collectors.joining("<br/>"));
    }
}
