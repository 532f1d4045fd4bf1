package vn.vinhdanh.benchmark.peer;

import java.nio.file.Path;

/** The page around a certificate's texts. */
final class HtmlPage {

    private final Templates templates;

    HtmlPage(Templates templates) {
        this.templates = templates;
    }

    /** @param more style sheet text beyond what all need */
    String of(String title, String more, String texts) {
        String page = Templates.PAGE_WIDTH + "mm " + Templates.PAGE_HEIGHT + "mm";
        return "<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"UTF-8\"/><meta name=\"subject\" content=\""
                + Markup.escaped(title) + "\"/><meta name=\"description\" content=\"" + Markup.escaped(title)
                + "\"/><title>" + Markup.escaped(title) + "</title><style>@page { size: " + page
                + "; margin: 0 } html, body { margin: 0; padding: 0; font-family: Tinos }" + more
                + "</style></head><body>"
                + picture(templates.border(), 0, 0, Templates.PAGE_WIDTH, Templates.PAGE_HEIGHT)
                + picture(
                        templates.emblem(),
                        Templates.EMBLEM_LEFT,
                        Templates.EMBLEM_TOP,
                        Templates.EMBLEM_SIZE,
                        Templates.EMBLEM_SIZE)
                + "<div id=\"texts\">" + texts + "</div></body></html>";
    }

    private static String picture(Path file, double left, double top, double width, double height) {
        // fixed: no part of what is read out
        return "<img alt=\"\" src=\"" + file.toUri() + "\" style=\"position: fixed; left: " + left + "mm; top: "
                + top + "mm; width: " + width + "mm; height: " + height + "mm\"/>";
    }

    /** For those that take fonts from the style sheet. */
    String fontFaces(Iterable<Face> faces) {
        StringBuilder css = new StringBuilder();
        for (Face face : faces) {
            css.append("@font-face { font-family: '")
                    .append(face.family())
                    .append("'; font-weight: ")
                    .append(face.weight())
                    .append("; font-style: ")
                    .append(face.style())
                    .append("; src: url('")
                    .append(templates.font(face).toUri())
                    .append("') }\n");
        }
        return css.toString();
    }
}
