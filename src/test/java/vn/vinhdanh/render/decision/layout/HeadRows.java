package vn.vinhdanh.render.decision.layout;

import static vn.vinhdanh.render.decision.layout.Measures.CENTRE;
import static vn.vinhdanh.render.decision.layout.Measures.HALF;
import static vn.vinhdanh.render.decision.layout.Measures.RIGHT;
import static vn.vinhdanh.render.decision.layout.Measures.TOLERANCE;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.golden.measure.Drawn;
import vn.vinhdanh.golden.measure.Glyph;
import vn.vinhdanh.golden.measure.MeasuredPage;
import vn.vinhdanh.golden.measure.TextLine;
import vn.vinhdanh.render.decision.layout.Paragraph.Placed;

/** From the superior body to the authority line. */
final class HeadRows {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    /** How far below its line a rule may stand. */
    private static final double BELOW = 4;

    private final Report report;
    private final MeasuredPage page;

    HeadRows(Report report, MeasuredPage page) {
        this.report = report;
        this.page = page;
    }

    void check(Flow flow, Decision decision, String number, String placeAndDate) {
        Paragraph issuing = bodies(flow, decision);
        Paragraph motto = countryAndMotto(flow);
        report.holds(
                motto.first().line().left() > right(issuing)
                        && motto.first().line().left() > HALF,
                "halves overlap");
        numberAndDate(flow, number, placeAndDate, issuing, motto);
        typeAndSubject(flow, decision);
        Paragraph authority = flow.next(decision.office().authority().toUpperCase(VIETNAMESE));
        centred(authority, CENTRE, "authority line");
        looks(authority, 13, 14, true, false, "authority line");
    }

    private Paragraph bodies(Flow flow, Decision decision) {
        String superior = decision.office().superior();
        if (superior != null) {
            Paragraph above = flow.next(superior.toUpperCase(VIETNAMESE));
            looks(above, 12, 13, false, false, "superior body");
            leftHalf(above, "superior body");
        }
        Paragraph issuing = flow.next(decision.office().name().toUpperCase(VIETNAMESE));
        looks(issuing, 12, 13, true, false, "issuing body");
        leftHalf(issuing, "issuing body");
        shortRule(issuing.last().line(), "issuing body");
        return issuing;
    }

    private Paragraph countryAndMotto(Flow flow) {
        Paragraph country = flow.next("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        looks(country, 12, 13, true, false, "Quốc hiệu");
        report.within(country.first().line().left(), HALF, RIGHT, "Quốc hiệu, left");
        Paragraph motto = flow.next("Độc lập - Tự do - Hạnh phúc");
        looks(motto, 13, 14, true, false, "Tiêu ngữ");
        TextLine text = motto.first().line();
        report.holds(country.lines().size() == 1 && motto.lines().size() == 1, "Quốc hiệu, Tiêu ngữ: a line each");
        report.near(text.centre(), country.first().line().centre(), TOLERANCE, "Tiêu ngữ, middle");
        Drawn rule = rule(text, "Tiêu ngữ");
        report.near(rule.box().width(), text.width(), TOLERANCE, "rule below Tiêu ngữ, length");
        return motto;
    }

    private void numberAndDate(Flow flow, String number, String placeAndDate, Paragraph issuing, Paragraph motto) {
        Paragraph numbered = flow.next(number);
        looks(numbered, 13, 13, false, false, "number");
        leftHalf(numbered, "number");
        report.holds(numbered.lines().size() == 1, "number on one line");
        report.near(numbered.first().line().centre(), issuing.last().line().centre(), TOLERANCE, "number, middle");
        Paragraph dated = flow.next(placeAndDate);
        looks(dated, 13, 14, false, true, "place and date");
        report.near(
                dated.first().line().baseline(), numbered.first().line().baseline(), TOLERANCE, "date beside number");
        boolean draft = placeAndDate.endsWith("năm");
        for (Placed placed : dated.lines()) {
            TextLine line = placed.line();
            report.within(line.left(), HALF, RIGHT, "place and date, left");
            // The room for the year is at the line's end, where no ink shows it.
            double middle = draft ? (line.left() + end(line)) / 2 : line.centre();
            report.near(middle, motto.first().line().centre(), TOLERANCE, "place and date, middle");
        }
        if (number.startsWith("Số: /")) {
            room(numbered.first().line(), ":", 10);
            room(dated.last().line(), "y", 5);
            room(dated.last().line(), "g", 5);
        }
    }

    private static double end(TextLine line) {
        return line.glyphs().get(line.glyphs().size() - 1).right();
    }

    /** So much paper is free behind one of these letters. */
    private void room(TextLine line, String letter, double width) {
        List<Glyph> visible = line.visible();
        // "Nguyên" has a "y" too: the room is where the next letter is far away.
        double widest = IntStream.range(0, visible.size() - 1)
                .filter(i -> visible.get(i).text().equals(letter))
                .mapToDouble(i -> visible.get(i + 1).left() - visible.get(i).right())
                .max()
                .orElse(0);
        report.within(widest, width, 30, "room to write in \"%s\"", line.text());
    }

    private void typeAndSubject(Flow flow, Decision decision) {
        Paragraph type = flow.next("QUYẾT ĐỊNH");
        looks(type, 13, 14, true, false, "type");
        centred(type, CENTRE, "type");
        Paragraph subject = flow.next("Về việc " + decision.subject());
        looks(subject, 13, 14, true, false, "subject");
        centred(subject, CENTRE, "subject");
        shortRule(subject.last().line(), "subject");
    }

    private void leftHalf(Paragraph paragraph, String what) {
        for (Placed placed : paragraph.lines()) {
            report.within(placed.line().right(), 0, HALF, "%s, right end", what);
        }
        centred(paragraph, paragraph.first().line().centre(), what);
    }

    private static double right(Paragraph paragraph) {
        return paragraph.lines().stream()
                .mapToDouble(placed -> placed.line().right())
                .max()
                .orElseThrow();
    }

    private void centred(Paragraph paragraph, double middle, String what) {
        for (Placed placed : paragraph.lines()) {
            report.near(
                    placed.line().centre(),
                    middle,
                    TOLERANCE,
                    "%s \"%s\", middle",
                    what,
                    placed.line().text());
        }
    }

    private void looks(Paragraph paragraph, double least, double most, boolean bold, boolean italic, String what) {
        report.holds(
                paragraph.isSized(least, most),
                "%s: size %.1f",
                what,
                paragraph.first().line().size());
        report.holds(
                paragraph.isOf(glyph -> glyph.isBold() == bold && glyph.isItalic() == italic),
                "%s: %s%s",
                what,
                bold ? "bold" : "not bold",
                italic ? ", italic" : ", not italic");
        report.holds(paragraph.last().page() == 1, "%s: on the first page", what);
    }

    private void shortRule(TextLine line, String what) {
        double length = rule(line, what).box().width();
        report.within(length / line.width(), 1.0 / 3, 0.5, "rule below %s, share of \"%s\"", what, line.text());
    }

    /** The one rule right below a line, in its middle. */
    private Drawn rule(TextLine line, String what) {
        List<Drawn> below = page.drawn().stream()
                .filter(Drawn::isAcross)
                .filter(rule -> rule.box().top() > line.baseline()
                        && rule.box().top() < line.baseline() + BELOW
                        && rule.box().left() < line.right()
                        && rule.box().right() > line.left())
                .toList();
        if (below.size() != 1) {
            throw new AssertionError("one rule below " + what + " is expected, there are " + below);
        }
        report.near(below.get(0).box().centre(), line.centre(), TOLERANCE, "rule below %s, middle", what);
        report.holds(below.get(0).black(), "rule below %s: black", what);
        return below.get(0);
    }
}
