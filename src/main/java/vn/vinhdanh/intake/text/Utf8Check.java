package vn.vinhdanh.intake.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Counts, over a whole file, the letters that are good UTF-8 and the bytes that are not.
 *
 * @param letters beyond ASCII
 * @param faults places that no encoder of UTF-8 writes
 */
record Utf8Check(long letters, long faults) {

    private static final int BUFFER = 8192;
    /** A file cut off or patched by hand is still UTF-8; in a single-byte charset good sequences are accidents. */
    private static final int LETTERS_FOR_A_FAULT = 20;

    static Utf8Check of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        long letters = 0;
        long faults = 0;
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            out.flip();
            while (out.hasRemaining()) {
                letters += out.get() > '\u007F' ? 1 : 0;
            }
            out.clear();
            if (result.isError()) {
                faults++;
                in.position(in.position() + result.length());
            }
        } while (!result.isUnderflow());
        return new Utf8Check(letters, faults);
    }

    boolean isUtf8() {
        return faults == 0 || letters >= faults * LETTERS_FOR_A_FAULT;
    }
}
