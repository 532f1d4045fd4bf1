package vn.vinhdanh.render.pdf.press;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Bytes as the filter FlateDecode takes them (ISO 32000-1, 7.4.4). */
final class Deflated {

    /** What a block that cannot be made smaller has before and behind it. */
    private static final int OVERHEAD = 100;

    private Deflated() {}

    static byte[] of(byte[] content) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] room = new byte[content.length + content.length / 1000 + OVERHEAD];
            return Arrays.copyOf(room, deflater.deflate(room));
        } finally {
            deflater.end();
        }
    }
}
