package vn.vinhdanh.render.pdf.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which code is which letter in a font; the certificates of a batch have the same few tables. */
final class LetterTables {

    /** More are those of many batches: whoever reads them next makes them anew. */
    private static final int MOST = 200;

    private final Map<ByteBuffer, CMap> known = new ConcurrentHashMap<>();

    CMap of(COSStream table) throws IOException {
        byte[] packed;
        try (InputStream in = table.createRawInputStream()) {
            packed = in.readAllBytes();
        }
        ByteBuffer key = ByteBuffer.wrap(packed);
        CMap parsed = known.get(key);
        if (parsed == null) {
            try (InputStream in = table.createInputStream()) {
                parsed = new CMapParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            }
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, parsed);
        }
        return parsed;
    }
}
