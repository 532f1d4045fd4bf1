package vn.vinhdanh.render.pdf.press.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * A piece of what a stream holds, deflated by itself: it ends at a whole byte and looks back at nothing before it (RFC 1951,
 * 3.2.3), so that it is deflated once and stands in many streams, others before and behind it.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Segment(byte[] content, byte[] deflated) {

    /** What zlib's default level begins a stream with (RFC 1950, 2.2). */
    private static final byte[] HEADER = {0x78, (byte) 0x9C};

    /** A last block that holds nothing. */
    private static final byte[] END = {0x03, 0x00};

    private static final int LONGEST_STORED = 0xFFFF;

    private static final ThreadLocal<Deflater> DEFLATERS =
            ThreadLocal.withInitial(() -> new Deflater(Deflated.QUICK, true));

    public static Segment of(byte[] content) {
        Deflater deflater = DEFLATERS.get();
        deflater.reset();
        return new Segment(content, Deflated.deflated(content, deflater, Deflater.SYNC_FLUSH));
    }

    /** As it is: for a few bytes that come once. */
    public static Segment stored(byte[] content) {
        if (content.length > LONGEST_STORED) {
            return of(content);
        }
        ByteArrayOutputStream block = new ByteArrayOutputStream(content.length + 5);
        block.write(0);
        block.write(content.length);
        block.write(content.length >> 8);
        block.write(~content.length);
        block.write(~content.length >> 8);
        block.writeBytes(content);
        return new Segment(content, block.toByteArray());
    }

    /** A whole stream, as the filter FlateDecode takes it. */
    public static byte[] joined(List<Segment> segments) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream(2_000);
        Adler32 sum = new Adler32();
        stream.writeBytes(HEADER);
        for (Segment segment : segments) {
            stream.writeBytes(segment.deflated);
            sum.update(segment.content);
        }
        stream.writeBytes(END);
        stream.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
        return stream.toByteArray();
    }
}
