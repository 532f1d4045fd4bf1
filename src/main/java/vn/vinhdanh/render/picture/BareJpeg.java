package vn.vinhdanh.render.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A JPEG's segments (ISO/IEC 10918-1, annex B): the picture, its colours, and which side is up. */
final class BareJpeg {

    private static final int BEGIN = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int COLOUR_PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int REMARK = 0xFE;
    private static final int FIRST_RESTART = 0xD0;
    /** Version, units and densities; the size of the small copy that may follow. */
    private static final int JFIF_WITHOUT_COPY = 12;

    private final ByteBuffer jpeg;
    private final ByteArrayOutputStream bare;

    BareJpeg(ByteBuffer jpeg) {
        this.jpeg = jpeg;
        bare = new ByteArrayOutputStream(jpeg.remaining());
    }

    byte[] bytes() {
        for (int marker = marker(); marker != END; marker = marker()) {
            if (marker == BEGIN) {
                bare.write(0xFF);
                bare.write(BEGIN);
            } else if (marker == SCAN) {
                segment(marker, content());
                scan();
            } else {
                take(marker, content());
            }
        }
        bare.write(0xFF);
        bare.write(END);
        return bare.toByteArray();
    }

    /** Decoders pass over what stands before a marker, and fill bytes. */
    private int marker() {
        int last = 0;
        int now = jpeg.get() & 0xFF;
        while (last != 0xFF || now == 0xFF || now == 0) {
            last = now;
            now = jpeg.get() & 0xFF;
        }
        return now;
    }

    private byte[] content() {
        int length = jpeg.getShort() & 0xFFFF;
        if (length < 2) {
            throw new IllegalArgumentException("a segment of " + length + " bytes");
        }
        return BarePicture.take(jpeg, length - 2);
    }

    private void take(int marker, byte[] content) {
        if (marker == FIRST_APPLICATION && begins(content, "JFIF\0") && content.length >= JFIF_WITHOUT_COPY + 2) {
            byte[] withoutCopy = new byte[JFIF_WITHOUT_COPY + 2];
            System.arraycopy(content, 0, withoutCopy, 0, JFIF_WITHOUT_COPY);
            segment(marker, withoutCopy);
        } else if (marker == EXIF && begins(content, "Exif\0\0")) {
            int side = Orientation.in(content);
            if (side > Orientation.UPRIGHT) {
                segment(EXIF, Orientation.alone(side));
            }
        } else if (isSeen(marker, content)) {
            segment(marker, content);
        }
    }

    private static boolean isSeen(int marker, byte[] content) {
        if (marker == COLOUR_PROFILE) {
            return begins(content, "ICC_PROFILE\0");
        }
        return marker == ADOBE || ((marker < FIRST_APPLICATION || marker > LAST_APPLICATION) && marker != REMARK);
    }

    private static boolean begins(byte[] content, String name) {
        return new String(content, StandardCharsets.ISO_8859_1).startsWith(name);
    }

    private void segment(int marker, byte[] content) {
        bare.write(0xFF);
        bare.write(marker);
        bare.write((content.length + 2) >> 8);
        bare.write(content.length + 2);
        bare.writeBytes(content);
    }

    /** The picture itself, up to the next marker that belongs to no scan. */
    private void scan() {
        while (true) {
            int at = jpeg.position();
            int now = jpeg.get(at) & 0xFF;
            int next = at + 1 < jpeg.limit() ? jpeg.get(at + 1) & 0xFF : END;
            if (now == 0xFF && next != 0 && next != 0xFF && (next < FIRST_RESTART || next >= BEGIN)) {
                return;
            }
            bare.write(jpeg.get());
        }
    }
}
