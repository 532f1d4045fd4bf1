package vn.vinhdanh.render.pdf.press.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.vinhdanh.render.pdf.press.Instruction;
import vn.vinhdanh.render.pdf.press.PageParts;
import vn.vinhdanh.render.pdf.press.Part;

/** A page that the layout engine has drawn: its lines of text, and the borders of its tables. */
final class DrawnPage {

    private final PDPage page;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, Part.Line> tagged = new HashMap<>();
    private final List<Part.Line> untagged = new ArrayList<>();
    private final Set<Part.Line> plain = new HashSet<>();
    private final List<Fill> fills = new ArrayList<>();
    private final List<Double> floors = new ArrayList<>();

    /** What is taken out of the page, or stays, as a whole. */
    private sealed interface Piece {

        List<Instruction> drawn();

        record Text(Part.Line line, List<Instruction> drawn) implements Piece {}

        record Border(Fill fill, List<Instruction> drawn) implements Piece {}

        record Other(List<Instruction> drawn) implements Piece {}
    }

    private DrawnPage(PDPage page) {
        this.page = page;
    }

    static DrawnPage of(PDPage page) throws IOException {
        DrawnPage drawn = new DrawnPage(page);
        Ink ink = new Ink();
        for (Part part : PageParts.withUntaggedLines(page)) {
            if (part instanceof Part.Line line) {
                drawn.add(line, ink);
            } else if (part instanceof Part.Fixed fixed) {
                drawn.add(fixed.instructions(), ink);
            }
        }
        return drawn;
    }

    private void add(Part.Line line, Ink ink) {
        boolean isPlain = true;
        for (Instruction instruction : line.drawn()) {
            ink.follow(instruction);
            if (instruction.isOneOf(OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED)) {
                isPlain &= ink.isBlack() && !ink.isMoved() && !isSpaced(instruction);
            }
        }
        pieces.add(new Piece.Text(line, line.drawn()));
        if (isPlain) {
            plain.add(line);
        }
        if (line.number() < 0) {
            untagged.add(line);
        } else {
            tagged.put(line.number(), line);
        }
    }

    /** As the lines of a justified text are. */
    private static boolean isSpaced(Instruction showing) {
        return showing.operands().get(0) instanceof COSArray pieces
                && pieces.toList().stream()
                        .anyMatch(piece -> piece instanceof COSNumber number && number.floatValue() != 0);
    }

    private void add(List<Instruction> instructions, Ink ink) {
        List<Instruction> open = new ArrayList<>();
        Fill.Path path = new Fill.Path();
        for (Instruction instruction : instructions) {
            ink.follow(instruction);
            if (Fill.Path.isStep(instruction)) {
                path.step(instruction);
                open.add(instruction);
            } else if (instruction.isOneOf(OperatorName.FILL_NON_ZERO) && !open.isEmpty() && !ink.isMoved()) {
                open.add(instruction);
                Fill fill = path.filled(ink.isBlack());
                fills.add(fill);
                pieces.add(new Piece.Border(fill, List.copyOf(open)));
                open.clear();
                path = new Fill.Path();
            } else {
                if (instruction.isOneOf(OperatorName.CLIP_NON_ZERO) && !open.isEmpty() && !ink.isMoved()) {
                    floors.add(path.filled(true).bottom());
                }
                open.add(instruction);
                pieces.add(new Piece.Other(List.copyOf(open)));
                open.clear();
                path = new Fill.Path();
            }
        }
        pieces.add(new Piece.Other(List.copyOf(open)));
    }

    PDPage page() {
        return page;
    }

    /** The line for which the structure tree asks by this number; none where something else is drawn. */
    Optional<Part.Line> line(int number) {
        return Optional.ofNullable(tagged.get(number)).filter(plain::contains);
    }

    /** Whether it is black, and each of its letters stands where its figures say. */
    boolean isPlain(Part.Line line) {
        return plain.contains(line);
    }

    /** How many lines there are for which the structure tree asks. */
    int lines() {
        return tagged.size();
    }

    List<Part.Line> untagged() {
        return untagged;
    }

    List<Fill> fills() {
        return fills;
    }

    /** Below which parts of the page are cut off. */
    List<Double> floors() {
        return floors;
    }

    /** The page's content without some of its lines and borders. */
    byte[] without(Predicate<Part.Line> lines, Predicate<Fill> borders) throws IOException {
        List<Instruction> kept = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean goes = (piece instanceof Piece.Text text && lines.test(text.line()))
                    || (piece instanceof Piece.Border border && borders.test(border.fill()));
            if (!goes) {
                kept.addAll(piece.drawn());
            }
        }
        return Instruction.written(kept);
    }
}
