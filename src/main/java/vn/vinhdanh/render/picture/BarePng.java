package vn.vinhdanh.render.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A PNG's chunks (ISO/IEC 15948, 11): those that tell how it looks. */
final class BarePng {

    private static final int SIGNATURE = 8;
    private static final int LENGTH_AND_NAME = 8;
    private static final int CHECKSUM = 4;
    private static final String LAST = "IEND";
    private static final Set<String> SEEN =
            Set.of("IHDR", "PLTE", "IDAT", LAST, "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private BarePng() {}

    static byte[] of(ByteBuffer png) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(png.remaining());
        bare.writeBytes(BarePicture.take(png, SIGNATURE));
        String name;
        do {
            int length = png.getInt(png.position());
            byte[] head = BarePicture.take(png, LENGTH_AND_NAME);
            name = new String(head, CHECKSUM, CHECKSUM, StandardCharsets.US_ASCII);
            byte[] rest = BarePicture.take(png, Math.addExact(Math.max(0, length), CHECKSUM));
            if (SEEN.contains(name)) {
                bare.writeBytes(head);
                bare.writeBytes(rest);
            }
        } while (!name.equals(LAST));
        return bare.toByteArray();
    }
}
