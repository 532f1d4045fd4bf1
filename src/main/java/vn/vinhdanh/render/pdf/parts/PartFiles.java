package vn.vinhdanh.render.pdf.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.vinhdanh.render.pdf.press.file.ObjectText;
import vn.vinhdanh.render.pdf.press.file.RunFile;

/** Writes the files of a document's parts: once what all of them have, then what each one has besides. */
final class PartFiles {

    private final COSBase catalogue;
    private final COSBase information;
    private final IdentityHashMap<COSBase, Integer> shared = new IdentityHashMap<>();
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private final RunFile begun;

    PartFiles(PDDocument document, List<PartGraph> parts) throws IOException {
        this.catalogue = document.getDocumentCatalog().getCOSObject();
        this.information = document.getDocumentInformation().getCOSObject();
        this.begun = new RunFile(beginning);
        PartGraph first = parts.get(0);
        write(
                begun,
                first.objects().stream()
                        .filter(object ->
                                parts.stream().allMatch(part -> part.has(object) && part.isAsInTheWhole(object)))
                        .toList(),
                first,
                shared);
    }

    byte[] beginning() {
        return beginning.toByteArray();
    }

    /** The file of a part, behind its beginning. */
    byte[] rest(PartGraph part) throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        RunFile file = begun.continued(rest);
        IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>(shared);
        write(
                file,
                part.objects().stream()
                        .filter(object -> !shared.containsKey(object))
                        .toList(),
                part,
                numbers);
        file.close(number(catalogue, numbers), number(information, numbers));
        return rest.toByteArray();
    }

    /** Streams stand by themselves; all else is packed into one. */
    private static void write(
            RunFile file, List<COSBase> objects, PartGraph part, IdentityHashMap<COSBase, Integer> numbers)
            throws IOException {
        int next = file.next();
        List<COSBase> ordered = new ArrayList<>();
        objects.stream().filter(COSStream.class::isInstance).forEach(ordered::add);
        int streams = ordered.size();
        objects.stream().filter(object -> !(object instanceof COSStream)).forEach(ordered::add);
        for (COSBase object : ordered) {
            numbers.put(object, next++);
        }
        ObjectText.Numbering<IOException> numbering = reference -> number(reference, numbers);
        for (COSBase stream : ordered.subList(0, streams)) {
            file.add(ObjectText.stream((COSStream) stream, numbering));
        }
        List<byte[]> packed = new ArrayList<>();
        for (COSBase object : ordered.subList(streams, ordered.size())) {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            ObjectText.of(part.said(object), numbering).write(written, 0);
            packed.add(written.toByteArray());
        }
        if (!packed.isEmpty()) {
            file.addTogether(packed);
        }
    }

    private static int number(COSBase object, IdentityHashMap<COSBase, Integer> numbers) {
        COSBase referred = object instanceof COSObject reference ? reference.getObject() : object;
        return Objects.requireNonNull(numbers.get(referred), "whatever a part refers to is among its objects");
    }
}
