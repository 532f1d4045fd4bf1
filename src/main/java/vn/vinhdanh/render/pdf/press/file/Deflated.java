package vn.vinhdanh.render.pdf.press.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Bytes as the filter FlateDecode takes them (ISO 32000-1, 7.4.4). */
public final class Deflated {

    /** What a block that cannot be made smaller has before and behind it. */
    private static final int OVERHEAD = 100;

    /** Where much comes again, as in what many pages are made of, half the time of the next level for the same size. */
    static final int QUICK = 5;

    /** Half the time once more, and a twentieth more room, where nearly all is like what came before. */
    private static final int QUICKER = 2;

    /** To begin one takes longer than to deflate what a certificate says. */
    private static final ThreadLocal<Deflater> DEFLATERS = ThreadLocal.withInitial(() -> new Deflater(QUICK));

    private static final ThreadLocal<Deflater> QUICKER_ONES = ThreadLocal.withInitial(() -> new Deflater(QUICKER));

    private Deflated() {}

    public static byte[] of(byte[] content) {
        return of(content, DEFLATERS.get());
    }

    /** For lists of objects, which hardly differ from each other. */
    static byte[] ofObjects(byte[] content) {
        return of(content, QUICKER_ONES.get());
    }

    private static byte[] of(byte[] content, Deflater deflater) {
        deflater.reset();
        return whole(content, deflater);
    }

    /** Gives a stream that lies in each certificate its content, as small as it goes. */
    public static void write(byte[] content, COSStream stream) throws IOException {
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(of(content, Deflater.BEST_COMPRESSION));
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        stream.removeItem(COSName.DECODE_PARMS);
    }

    private static byte[] of(byte[] content, int level) {
        Deflater deflater = new Deflater(level);
        try {
            return whole(content, deflater);
        } finally {
            deflater.end();
        }
    }

    private static byte[] whole(byte[] content, Deflater deflater) {
        deflater.finish();
        return deflated(content, deflater, Deflater.NO_FLUSH);
    }

    /** @param flush how it ends, as {@link Deflater#deflate(byte[], int, int, int)} has it */
    static byte[] deflated(byte[] content, Deflater deflater, int flush) {
        deflater.setInput(content);
        byte[] room = new byte[content.length + content.length / 1000 + OVERHEAD];
        return Arrays.copyOf(room, deflater.deflate(room, 0, room.length, flush));
    }
}
