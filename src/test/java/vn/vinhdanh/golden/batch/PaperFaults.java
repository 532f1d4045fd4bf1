package vn.vinhdanh.golden.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.golden.PdfAssert;
import vn.vinhdanh.golden.measure.Box;
import vn.vinhdanh.golden.measure.Glyph;
import vn.vinhdanh.golden.measure.Grid;
import vn.vinhdanh.golden.measure.MeasuredPage;
import vn.vinhdanh.golden.measure.MeasuredPdf;
import vn.vinhdanh.golden.measure.TextLine;

/** What is wrong with a finished paper, whatever it says. */
final class PaperFaults {

    /** Of a document in portrait: margins of 30, 20, 15 and 20 mm. */
    private static final Box ROOM = new Box(30, 20, 195, 277);
    /** What an italic letter's ink reaches over its line. */
    private static final double OVERHANG = 0.7;
    /** The engine's grid, and what letters reach over their advance. */
    private static final double TOLERANCE = 0.35;

    private static final double BULLETIN_BODY = 13.05;
    private static final double BULLETIN_TABLE = 11.05;

    private final Paper paper;
    private final List<MeasuredPage> pages;
    private final List<String> faults = new ArrayList<>();

    private PaperFaults(Paper paper, MeasuredPdf pdf) {
        this.paper = paper;
        this.pages = pdf.pages();
    }

    static List<String> of(Paper paper, MeasuredPdf pdf) {
        PaperFaults found = new PaperFaults(paper, pdf);
        found.find();
        return found.faults.stream().map(fault -> paper.path() + ": " + fault).toList();
    }

    private void find() {
        faults.addAll(PdfAssert.assertPdf(paper.content()).standardFaults());
        for (MeasuredPage page : pages) {
            page.overlaps().forEach(overlap -> faults.add("lie over one another: " + overlap));
            faults.addAll(page.spoilt());
        }
        if (paper.kind() == Paper.Kind.CERTIFICATES) {
            certificates();
        } else {
            pages.forEach(this::margins);
            lonelyHeadings();
            lonelySignatures();
            String text = pages.stream().map(PaperFaults::body).collect(Collectors.joining());
            says(text, paper.said(), "anywhere");
        }
    }

    private void certificates() {
        if (pages.size() != paper.pages().size()) {
            faults.add(pages.size() + " pages for " + paper.pages().size() + " certificates");
            return;
        }
        Slots slots = Slots.of(Optional.ofNullable(paper.style()).orElseThrow());
        for (MeasuredPage page : pages) {
            for (TextLine line : page.lines()) {
                boolean watermark = !line.isOf(Glyph::upright);
                boolean inside = watermark
                        ? "DỰ THẢO".contains(line.text())
                        : slots.byName().values().stream().anyMatch(slot -> isInside(line, slot.box()));
                if (!inside) {
                    faults.add("page " + page.number() + ": \"" + line.text() + "\" is in no slot, " + line.ink());
                }
            }
            says(upright(page), paper.pages().get(page.number() - 1), "on page " + page.number());
        }
    }

    /** Its ink across, and its base line: an accent may reach above a box without touching anything. */
    private static boolean isInside(TextLine line, Box box) {
        return line.ink().left() >= box.left() - TOLERANCE
                && line.ink().right() <= box.right() + TOLERANCE
                && line.baseline() >= box.top()
                && line.baseline() <= box.bottom() + TOLERANCE;
    }

    private void margins(MeasuredPage page) {
        for (TextLine line : page.lines()) {
            if (line.baseline() > ROOM.top() && !ROOM.holds(line.ink(), OVERHANG)) {
                faults.add("page " + page.number() + ": \"" + line.text() + "\" in the margin, " + line.ink());
            }
        }
    }

    /** What is bold at a page's foot announces what should follow it: a list, a table, a section. */
    private void lonelyHeadings() {
        for (int i = 0; i + 1 < pages.size(); i++) {
            TextLine last = pages.get(i).lowest();
            if (isHeading(last) && !beginsAnew(pages.get(i + 1))) {
                faults.add("page " + pages.get(i).number() + " ends with the heading \"" + last.text() + "\"");
            }
        }
    }

    /** In a bulletin the first paragraph is bold, and the sum below a table. */
    private boolean isHeading(TextLine line) {
        return line.isOf(Glyph::isBold)
                && (paper.kind() != Paper.Kind.BULLETIN || line.size() > BULLETIN_BODY || isOfHeader(line));
    }

    private static boolean isOfHeader(TextLine line) {
        return line.size() < BULLETIN_TABLE && !line.text().matches("Cộng|(?:tăng|giảm|[\\d(+−–-]).*");
    }

    /** Each unit's list begins on a page of its own, and a page before it may end with anything. */
    private static boolean beginsAnew(MeasuredPage page) {
        return page.lines().stream().noneMatch(line -> line.baseline() < ROOM.top());
    }

    private void lonelySignatures() {
        for (MeasuredPage page : pages) {
            boolean signed = bodyLines(page).anyMatch(line -> line.text().startsWith("NGƯỜI GIAO"));
            if (signed && Grid.of(page).rows() < 2) {
                faults.add("page " + page.number() + ": the signatures stand alone");
            }
        }
    }

    private void says(String text, List<String> said, String where) {
        said.stream()
                .map(PaperFaults::bare)
                .distinct()
                .filter(expected -> !text.contains(expected))
                .forEach(missing -> faults.add("\"" + missing + "\" is not said " + where));
    }

    private static Stream<TextLine> bodyLines(MeasuredPage page) {
        return page.lines().stream().filter(line -> line.baseline() > ROOM.top());
    }

    private static String body(MeasuredPage page) {
        return bare(bodyLines(page).map(TextLine::text).collect(Collectors.joining()));
    }

    private static String upright(MeasuredPage page) {
        return bare(page.lines().stream()
                .filter(line -> line.isOf(Glyph::upright))
                .map(TextLine::text)
                .collect(Collectors.joining()));
    }

    /** Letter for letter, whatever lines it is broken into. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }
}
