package vn.vinhdanh.render.pdf.press.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.render.pdf.press.file.ObjectText;
import vn.vinhdanh.render.pdf.press.file.RunFile;

/** Writes the objects of a document that is in memory into a file, each with all that it refers to, once. */
final class DrawnObjects {

    private final RunFile file;
    private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    DrawnObjects(RunFile file) {
        this.file = file;
    }

    /** A number for an object that is written later, by someone who adds to it. */
    int reserved(COSBase object) {
        int number = file.reserved();
        numbers.put(object, number);
        return number;
    }

    /** The object's number; it is written with {@link #write}. */
    int number(@Nullable COSBase object) {
        COSBase there = object == null ? COSNull.NULL : object;
        Integer known = numbers.get(there);
        if (known == null) {
            known = reserved(there);
            waiting.add(there);
        }
        return known;
    }

    /** The object as it stands in the file. */
    byte[] text(COSBase object) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ObjectText.of(object, this::number).write(text, 0);
        return text.toByteArray();
    }

    /** The inside of a dictionary. */
    byte[] inside(COSDictionary dictionary, Set<COSName> without) throws IOException {
        ByteArrayOutputStream inside = new ByteArrayOutputStream();
        ObjectText.of(dictionary, without, this::number).write(inside, 0);
        return inside.toByteArray();
    }

    private int number(COSObject reference) {
        return number(reference.getObject());
    }

    /** Writes all that has been numbered, and what that refers to. */
    void write() throws IOException {
        while (!waiting.isEmpty()) {
            COSBase object = waiting.remove();
            int number = Objects.requireNonNull(numbers.get(object));
            file.put(
                    number,
                    object instanceof COSStream stream ? ObjectText.stream(stream, this::number) : text(object));
        }
    }
}
