package vn.vinhdanh.render.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which side of a photo is up, as cameras tell it (Exif 2.32, tag 274); all else that they tell is nobody's business. */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int MOST = 8;
    private static final int TIFF = 6;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;
    private static final short TAG = 0x0112;
    private static final byte[] BEGIN = "Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1);

    private Orientation() {}

    /** Upright, where the segment does not tell or is broken. */
    static int in(byte[] exif) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(exif, TIFF, exif.length - TIFF).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int entry = 0; entry < entries; entry++) {
                int at = directory + 2 + entry * ENTRY;
                if (tiff.getShort(at) == TAG) {
                    int side = tiff.getShort(at + VALUE);
                    return side > UPRIGHT && side <= MOST ? side : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    /** A segment that says this and no more. */
    static byte[] alone(int side) {
        return ByteBuffer.allocate(BEGIN.length + 4 + 2 + ENTRY + 4)
                .put(BEGIN)
                .putInt(8)
                .putShort((short) 1)
                .putShort(TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) side)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
