package vn.vinhdanh.render.pdf.press;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Takes the content of a drawn page apart: lines of text, and what lies between them. */
public final class PageParts {

    /** What else stands between the beginning and the end of a line. */
    private static final Set<String> OF_A_LINE = Set.of(
            OperatorName.BEGIN_TEXT,
            OperatorName.END_TEXT,
            OperatorName.NON_STROKING_RGB,
            OperatorName.STROKING_COLOR_RGB);

    /** With what a page begins (ISO 32000-1, 8.4.1). */
    private static final Instruction BLACK =
            new Instruction(OperatorName.NON_STROKING_RGB, List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO));

    private final PDPage page;
    private final boolean untagged;
    private final List<Instruction> instructions;
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Instruction> colours = new ArrayDeque<>();
    private List<Instruction> fixed = new ArrayList<>();
    private Instruction colour = BLACK;

    private PageParts(PDPage page, boolean untagged) throws IOException {
        this.page = page;
        this.untagged = untagged;
        this.instructions = Instruction.of(page);
    }

    static List<Part> of(PDPage page) throws IOException {
        return of(page, false);
    }

    /** Takes lines too that no structure tree asks for, as a page's number. */
    public static List<Part> withUntaggedLines(PDPage page) throws IOException {
        return of(page, true);
    }

    private static List<Part> of(PDPage page, boolean untagged) throws IOException {
        PageParts parts = new PageParts(page, untagged);
        parts.take();
        return List.copyOf(parts.parts);
    }

    private void take() throws IOException {
        for (int at = 0; at < instructions.size(); at++) {
            Instruction instruction = instructions.get(at);
            if (instruction.isOneOf(OperatorName.BEGIN_MARKED_CONTENT_SEQ, OperatorName.BEGIN_MARKED_CONTENT)) {
                int end = end(at);
                marked(instruction, instructions.subList(at, end + 1));
                at = end;
            } else {
                keep(instruction);
            }
        }
        close();
    }

    private void marked(Instruction begin, List<Instruction> sequence) throws IOException {
        List<Instruction> inside = sequence.subList(1, sequence.size() - 1);
        int number = number(begin);
        Optional<Part.Line> line = number < 0 && !untagged ? Optional.empty() : line(number, sequence);
        if (line.isPresent()) {
            close();
            sequence.forEach(this::follow);
            parts.add(line.get());
        } else if (number >= 0 || !inside.isEmpty()) {
            sequence.forEach(this::keep);
        }
    }

    /** Of the sequence that begins here. */
    private int end(int begin) {
        int open = 0;
        for (int at = begin; ; at++) {
            Instruction instruction = instructions.get(at);
            if (instruction.isOneOf(OperatorName.BEGIN_MARKED_CONTENT_SEQ, OperatorName.BEGIN_MARKED_CONTENT)) {
                open++;
            } else if (instruction.isOneOf(OperatorName.END_MARKED_CONTENT) && --open == 0) {
                return at;
            }
        }
    }

    private static int number(Instruction begin) {
        COSBase last = begin.operands().get(begin.operands().size() - 1);
        return last instanceof COSDictionary properties ? properties.getInt(COSName.MCID) : -1;
    }

    private void keep(Instruction instruction) {
        if (fixed.isEmpty() && !parts.isEmpty()) {
            fixed.add(colour);
        }
        follow(instruction);
        fixed.add(instruction);
    }

    /** What comes after a line may rely on the colour that was set for it. */
    private void follow(Instruction instruction) {
        switch (instruction.name()) {
            case OperatorName.SAVE -> colours.push(colour);
            case OperatorName.RESTORE -> colour = colours.pop();
            case OperatorName.NON_STROKING_RGB -> colour = instruction;
            default -> {
                // leaves the colour as it is
            }
        }
    }

    private void close() {
        if (!fixed.isEmpty()) {
            parts.add(new Part.Fixed(List.copyOf(fixed)));
            fixed = new ArrayList<>();
        }
    }

    /** Empty where letters are drawn otherwise than upright in one font: others could not be drawn in their place. */
    private Optional<Part.Line> line(int number, List<Instruction> sequence) throws IOException {
        String font = "";
        double x = 0;
        double y = 0;
        List<Integer> codes = new ArrayList<>();
        for (Instruction instruction : sequence.subList(1, sequence.size() - 1)) {
            List<COSBase> operands = instruction.operands();
            switch (instruction.name()) {
                case OperatorName.SET_FONT_AND_SIZE -> {
                    String name = ((COSName) operands.get(0)).getName();
                    if (!font.isEmpty() && !font.equals(name)) {
                        return Optional.empty();
                    }
                    font = name;
                }
                case OperatorName.SET_MATRIX -> {
                    if (number(operands.get(0)) != 1 || number(operands.get(1)) != 0) {
                        return Optional.empty();
                    }
                    if (codes.isEmpty()) {
                        x = number(operands.get(4));
                        y = number(operands.get(5));
                    }
                }
                case OperatorName.SHOW_TEXT -> add(codes, operands.get(0));
                case OperatorName.SHOW_TEXT_ADJUSTED ->
                    ((COSArray) operands.get(0)).toList().forEach(piece -> add(codes, piece));
                default -> {
                    if (!OF_A_LINE.contains(instruction.name())) {
                        return Optional.empty();
                    }
                }
            }
        }
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.Line(number, font, x, y, List.copyOf(codes), text(font, codes), sequence));
    }

    private static double number(COSBase operand) {
        return ((COSNumber) operand).floatValue();
    }

    private static void add(List<Integer> codes, COSBase piece) {
        if (piece instanceof COSString string) {
            byte[] bytes = string.getBytes();
            for (int at = 0; at + 1 < bytes.length; at += 2) {
                codes.add(((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF));
            }
        }
    }

    private String text(String name, List<Integer> codes) throws IOException {
        PDFont font = page.getResources().getFont(COSName.getPDFName(name));
        StringBuilder text = new StringBuilder();
        for (int code : codes) {
            text.append(font.toUnicode(code));
        }
        return text.toString();
    }
}
