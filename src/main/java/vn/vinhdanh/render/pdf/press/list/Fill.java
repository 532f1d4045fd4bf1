package vn.vinhdanh.render.pdf.press.list;

import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSNumber;
import vn.vinhdanh.render.pdf.press.Instruction;

/**
 * A filled shape of straight lines, in points from the page's lower left corner: the layout engine draws each side of a
 * cell's border as one.
 */
record Fill(double left, double bottom, double right, double top, boolean black) {

    /** No border is thicker. */
    private static final double THIN = 3;

    boolean stands() {
        return right - left <= THIN && top - bottom > right - left;
    }

    boolean lies() {
        return top - bottom <= THIN && right - left > top - bottom;
    }

    /** What is being drawn. */
    static final class Path {

        private double left = Double.MAX_VALUE;
        private double bottom = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double top = -Double.MAX_VALUE;

        /** Whether the operator is one of a path of straight lines. */
        static boolean isStep(Instruction instruction) {
            return instruction.isOneOf(
                    OperatorName.MOVE_TO, OperatorName.LINE_TO, OperatorName.APPEND_RECT, OperatorName.CLOSE_PATH);
        }

        void step(Instruction instruction) {
            double[] operands = instruction.operands().stream()
                    .mapToDouble(operand -> ((COSNumber) operand).floatValue())
                    .toArray();
            if (operands.length >= 2) {
                reach(operands[0], operands[1]);
            }
            if (operands.length == 4) {
                reach(operands[0] + operands[2], operands[1] + operands[3]);
            }
        }

        private void reach(double x, double y) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            bottom = Math.min(bottom, y);
            top = Math.max(top, y);
        }

        Fill filled(boolean black) {
            return new Fill(left, bottom, right, top, black);
        }
    }
}
