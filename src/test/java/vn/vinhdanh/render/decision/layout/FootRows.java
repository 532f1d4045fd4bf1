package vn.vinhdanh.render.decision.layout;

import static vn.vinhdanh.render.decision.layout.Measures.HALF;
import static vn.vinhdanh.render.decision.layout.Measures.LEFT;
import static vn.vinhdanh.render.decision.layout.Measures.RIGHT;
import static vn.vinhdanh.render.decision.layout.Measures.TOLERANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.golden.measure.TextLine;
import vn.vinhdanh.render.decision.layout.Paragraph.Placed;

/** Nơi nhận and signature. */
final class FootRows {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    /** Room for a signature and the seal over it, which is 36 mm across and covers a third of the signature. */
    private static final double ROOM_TO_SIGN = 22;

    private static final int LINES_OF_BODY = 2;

    private final Report report;

    FootRows(Report report) {
        this.report = report;
    }

    /** @param capacity as the table has it for this form of signing: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" */
    void check(Flow flow, Decision decision, List<String> capacity, List<Paragraph> body) {
        List<Paragraph> distribution = distribution(flow, decision);
        List<Paragraph> signature = new ArrayList<>();
        capacity.forEach(line -> signature.add(flow.next(line)));
        signature.add(flow.next(decision.signature().name()));
        signature(signature);
        int page = signature.get(0).first().page();
        List<Paragraph> together = new ArrayList<>(distribution);
        together.addAll(signature);
        report.holds(
                together.stream().flatMap(part -> part.lines().stream()).allMatch(line -> line.page() == page),
                "Nơi nhận and signature on one page");
        long above = body.stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .filter(line -> line.page() == page)
                .count();
        report.holds(above >= LINES_OF_BODY, "signature with %d lines of the body on page %d", above, page);
        report.near(
                signature.get(0).first().line().ink().top(),
                distribution.get(0).first().line().ink().top(),
                3,
                "signature beside Nơi nhận");
    }

    private List<Paragraph> distribution(Flow flow, Decision decision) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Paragraph title = flow.next("Nơi nhận:");
        report.holds(
                title.isSized(12, 12) && title.isOf(glyph -> glyph.isBold() && glyph.isItalic()),
                "Nơi nhận: size 12, bold, italic");
        paragraphs.add(title);
        List<String> lines = decision.distribution();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            Paragraph line = flow.next("- " + lines.get(i) + (last ? "." : ";"));
            report.holds(
                    line.isSized(11, 11) && line.isOf(glyph -> !glyph.isBold() && !glyph.isItalic()),
                    "\"%s\": size 11, upright",
                    line.text());
            report.holds(!last || line.text().startsWith("- Lưu: VT"), "\"%s\" is the last line", line.text());
            paragraphs.add(line);
        }
        for (Paragraph paragraph : paragraphs) {
            report.near(paragraph.first().line().left(), LEFT, TOLERANCE, "\"%s\", left", paragraph.text());
            paragraph
                    .lines()
                    .forEach(line -> report.within(
                            line.line().right(),
                            LEFT,
                            Measures.CENTRE,
                            "\"%s\", right",
                            line.line().text()));
        }
        return paragraphs;
    }

    private void signature(List<Paragraph> signature) {
        double middle = signature.get(0).first().line().centre();
        for (Paragraph paragraph : signature) {
            report.holds(
                    paragraph.isSized(13, 14) && paragraph.isOf(glyph -> glyph.isBold() && !glyph.isItalic()),
                    "\"%s\": size 13 to 14, bold",
                    paragraph.text());
            for (Placed placed : paragraph.lines()) {
                TextLine line = placed.line();
                report.within(line.left(), HALF, RIGHT, "\"%s\", left", line.text());
                report.near(line.centre(), middle, TOLERANCE, "\"%s\", middle", line.text());
            }
        }
        Paragraph name = signature.get(signature.size() - 1);
        List<Paragraph> capacity = signature.subList(0, signature.size() - 1);
        capacity.forEach(line -> report.holds(
                line.text().equals(line.text().toUpperCase(VIETNAMESE)), "\"%s\": upper case", line.text()));
        report.within(
                name.first().line().ink().top()
                        - capacity.get(capacity.size() - 1).last().line().baseline(),
                ROOM_TO_SIGN,
                40,
                "room to sign");
    }
}
