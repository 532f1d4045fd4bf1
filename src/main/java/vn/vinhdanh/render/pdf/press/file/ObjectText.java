package vn.vinhdanh.render.pdf.press.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/**
 * An object as it stands in a file (ISO 32000-1, 7.3), with holes for the numbers of objects that each page has of its own.
 */
public final class ObjectText {

    /**
     * Tells what an object refers to.
     *
     * @param <X> why it may refuse to
     */
    public interface Numbering<X extends Exception> {

        /** The number of an object that has one already; for an object of the page, minus one minus its place. */
        int of(COSObject reference) throws IOException, X;
    }

    private final List<byte[]> pieces = new ArrayList<>();
    private final List<Integer> holes = new ArrayList<>();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();

    private ObjectText() {}

    public static <X extends Exception> ObjectText of(COSBase object, Numbering<X> numbering) throws IOException, X {
        ObjectText text = new ObjectText();
        text.add(object, numbering);
        text.pieces.add(text.open.toByteArray());
        return text;
    }

    /** The inside of a dictionary. */
    public static <X extends Exception> ObjectText of(
            COSDictionary dictionary, Set<COSName> without, Numbering<X> numbering) throws IOException, X {
        ObjectText text = new ObjectText();
        text.addEntries(dictionary, without, numbering);
        text.pieces.add(text.open.toByteArray());
        return text;
    }

    /** A stream with its content as it is, compressed or not. */
    public static <X extends Exception> byte[] stream(COSStream stream, Numbering<X> numbering) throws IOException, X {
        byte[] content;
        try (InputStream raw = stream.createRawInputStream()) {
            content = raw.readAllBytes();
        }
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        of(stream, Set.of(COSName.LENGTH), numbering).write(entries, 0);
        return RunFile.stream(entries.toByteArray(), content);
    }

    /** @param first number of the page's own objects */
    public void write(ByteArrayOutputStream out, int first) {
        out.writeBytes(pieces.get(0));
        for (int hole = 0; hole < holes.size(); hole++) {
            out.writeBytes(Integer.toString(first + holes.get(hole)).getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(pieces.get(hole + 1));
        }
    }

    private <X extends Exception> void add(COSBase object, Numbering<X> numbering) throws IOException, X {
        if (object instanceof COSObject reference) {
            int number = numbering.of(reference);
            if (number < 0) {
                pieces.add(open.toByteArray());
                open.reset();
                holes.add(-1 - number);
                ascii(" 0 R");
            } else {
                ascii(number + " 0 R");
            }
        } else if (object instanceof COSDictionary dictionary) {
            ascii("<<");
            addEntries(dictionary, Set.of(), numbering);
            ascii(">>");
        } else if (object instanceof COSArray array) {
            ascii("[");
            for (COSBase element : array) {
                add(element, numbering);
                ascii(" ");
            }
            ascii("]");
        } else {
            addSimple(object);
        }
    }

    private <X extends Exception> void addEntries(
            COSDictionary dictionary, Set<COSName> without, Numbering<X> numbering) throws IOException, X {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (!without.contains(entry.getKey())) {
                entry.getKey().writePDF(open);
                ascii(" ");
                add(entry.getValue(), numbering);
            }
        }
    }

    private void addSimple(COSBase object) throws IOException {
        if (object instanceof COSName name) {
            name.writePDF(open);
        } else if (object instanceof COSString string) {
            COSWriter.writeString(string, open);
        } else if (object instanceof COSInteger number) {
            number.writePDF(open);
        } else if (object instanceof COSFloat number) {
            number.writePDF(open);
        } else if (object instanceof COSBoolean truth) {
            truth.writePDF(open);
        } else if (object instanceof COSNull) {
            ascii("null");
        } else {
            throw new IllegalStateException("no object of a file: " + object);
        }
    }

    private void ascii(String text) {
        open.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
