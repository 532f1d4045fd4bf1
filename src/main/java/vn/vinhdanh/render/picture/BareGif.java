package vn.vinhdanh.render.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A GIF's blocks (GIF89a): pictures, how long each is shown, and how often all of them are. */
final class BareGif {

    private static final int HEADER_AND_SCREEN = 13;
    private static final int PICTURE_HEAD = 10;
    private static final int HAS_COLOURS = 0x80;
    private static final int COLOUR_BITS = 0x07;
    private static final int PICTURE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3B;
    private static final int TIMING = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final String REPEAT = "NETSCAPE2.0";

    private BareGif() {}

    static byte[] of(ByteBuffer gif) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(gif.remaining());
        byte[] head = BarePicture.take(gif, HEADER_AND_SCREEN);
        bare.writeBytes(head);
        bare.writeBytes(colours(gif, head[10]));
        for (int block = next(gif); block != TRAILER; block = next(gif)) {
            if (block == PICTURE) {
                byte[] picture = BarePicture.take(gif, PICTURE_HEAD);
                bare.writeBytes(picture);
                bare.writeBytes(colours(gif, picture[9]));
                bare.write(gif.get());
                bare.writeBytes(subBlocks(gif));
            } else if (block == EXTENSION) {
                byte[] begin = BarePicture.take(gif, 2);
                byte[] blocks = subBlocks(gif);
                if (isSeen(begin[1] & 0xFF, blocks)) {
                    bare.writeBytes(begin);
                    bare.writeBytes(blocks);
                }
            } else {
                throw new IllegalArgumentException("no block of a GIF begins with " + block);
            }
        }
        bare.write(TRAILER);
        return bare.toByteArray();
    }

    /** Some programs leave the trailer out. */
    private static int next(ByteBuffer gif) {
        return gif.hasRemaining() ? gif.get(gif.position()) & 0xFF : TRAILER;
    }

    private static boolean isSeen(int label, byte[] blocks) {
        return label == TIMING
                || (label == APPLICATION && new String(blocks, StandardCharsets.ISO_8859_1).startsWith(REPEAT, 1));
    }

    private static byte[] colours(ByteBuffer gif, byte flags) {
        boolean given = (flags & HAS_COLOURS) != 0;
        return BarePicture.take(gif, given ? 3 << ((flags & COLOUR_BITS) + 1) : 0);
    }

    /** Up to and with the empty one that ends them. */
    private static byte[] subBlocks(ByteBuffer gif) {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        int length;
        do {
            length = gif.get(gif.position()) & 0xFF;
            blocks.writeBytes(BarePicture.take(gif, length + 1));
        } while (length > 0);
        return blocks.toByteArray();
    }
}
