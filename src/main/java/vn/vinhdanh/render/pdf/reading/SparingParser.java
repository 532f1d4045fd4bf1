package vn.vinhdanh.render.pdf.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads of a file only the objects that are asked for. A page's text needs a dozen of them; most of those in streams are the
 * tree of marked content.
 */
final class SparingParser extends PDFParser {

    private final Map<Long, PackedObjects> streams = new HashMap<>();

    SparingParser(RandomAccessRead source) throws IOException {
        super(source);
    }

    @Override
    protected @Nullable COSBase parseObjectStreamObject(long stream, COSObjectKey key) throws IOException {
        PackedObjects objects = streams.get(stream);
        if (objects == null) {
            COSBase holder =
                    document.getObjectFromPool(new COSObjectKey(stream, 0)).getObject();
            if (!(holder instanceof COSStream packed)) {
                throw new IOException("object " + stream + " is no stream of objects");
            }
            objects = new PackedObjects(packed, document);
            streams.put(stream, objects);
        }
        return objects.object(key.getNumber());
    }
}
