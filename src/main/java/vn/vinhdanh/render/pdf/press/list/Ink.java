package vn.vinhdanh.render.pdf.press.list;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSNumber;
import vn.vinhdanh.render.pdf.press.Instruction;

/** Follows a page's content to know in what it is drawn at each place: black, and where its figures say, or otherwise. */
final class Ink {

    private final Deque<Ink> saved = new ArrayDeque<>();
    private boolean black = true;
    private boolean moved;

    void follow(Instruction instruction) {
        switch (instruction.name()) {
            case OperatorName.SAVE -> saved.push(copy());
            case OperatorName.RESTORE -> {
                Ink before = saved.pop();
                black = before.black;
                moved = before.moved;
            }
            case OperatorName.CONCAT -> moved = true;
            case OperatorName.NON_STROKING_RGB ->
                black = instruction.operands().stream()
                        .allMatch(operand -> operand instanceof COSNumber number && number.floatValue() == 0);
            case OperatorName.NON_STROKING_GRAY, OperatorName.NON_STROKING_CMYK, OperatorName.NON_STROKING_COLOR ->
                black = false;
            default -> {
                // draws as before
            }
        }
    }

    private Ink copy() {
        Ink copy = new Ink();
        copy.black = black;
        copy.moved = moved;
        return copy;
    }

    boolean isBlack() {
        return black;
    }

    boolean isMoved() {
        return moved;
    }
}
