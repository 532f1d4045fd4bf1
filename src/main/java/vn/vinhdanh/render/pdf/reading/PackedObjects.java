package vn.vinhdanh.render.pdf.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.jspecify.annotations.Nullable;

/** A stream of objects (ISO 32000-1, 7.5.7), of which each is read only where it is asked for. */
final class PackedObjects extends PDFObjectStreamParser {

    private final Map<Long, Long> places = new HashMap<>();

    PackedObjects(COSStream stream, COSDocument document) throws IOException {
        super(stream, document);
        int count = stream.getInt(COSName.N);
        int first = stream.getInt(COSName.FIRST);
        for (int at = 0; at < count; at++) {
            long number = readObjectNumber();
            places.put(number, first + readLong());
        }
    }

    /** @return null where the stream does not hold the object */
    @Nullable
    COSBase object(long number) throws IOException {
        Long place = places.get(number);
        if (place == null) {
            return null;
        }
        source.seek(place);
        COSBase object = parseDirObject();
        if (object != null) {
            object.setDirect(false);
        }
        return object;
    }

    /** Without the search for an equal key among all of the file's, which each stream would begin with. */
    @Override
    protected COSObjectKey getObjectKey(long number, int generation) {
        return new COSObjectKey(number, generation);
    }
}
