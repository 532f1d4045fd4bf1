package vn.vinhdanh.render.pdf.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/** An operator of a page's content with its operands (ISO 32000-1, 7.8.2). */
public record Instruction(String name, List<COSBase> operands) {

    /** @param content of a page or of a drawing that is placed on one */
    public static List<Instruction> of(PDContentStream content) throws IOException {
        List<Instruction> instructions = new ArrayList<>();
        List<COSBase> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(content).parse()) {
            if (token instanceof Operator operator) {
                instructions.add(new Instruction(operator.getName(), List.copyOf(operands)));
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
        return instructions;
    }

    public static byte[] written(List<Instruction> instructions) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ContentStreamWriter writer = new ContentStreamWriter(content);
        for (Instruction instruction : instructions) {
            List<Object> tokens = new ArrayList<>(instruction.operands);
            tokens.add(Operator.getOperator(instruction.name));
            writer.writeTokens(tokens);
        }
        return content.toByteArray();
    }

    public boolean isOneOf(String... names) {
        return List.of(names).contains(name);
    }
}
