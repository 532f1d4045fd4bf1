package vn.vinhdanh.render.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * A picture as it may be published: what is seen of it, byte for byte, and nothing else. Where and when it was taken, by
 * whom and with which telephone, remarks, small copies of what was cut away, and anything hung behind it are left out.
 */
public final class BarePicture {

    private BarePicture() {}

    /**
     * Leaves out what nobody sees.
     *
     * @param ending as {@link ScreenPicture#ending} told it
     * @throws ScreenPicture.Unusable where the picture is not built as its kind is
     */
    public static byte[] of(byte[] content, String ending) throws ScreenPicture.Unusable {
        try {
            ByteBuffer picture = ByteBuffer.wrap(content);
            return switch (ending) {
                case ".jpg" -> new BareJpeg(picture).bytes();
                case ".png" -> BarePng.of(picture);
                case ".gif" -> BareGif.of(picture);
                default -> throw new ScreenPicture.Unusable("it is no JPEG, PNG or GIF, whatever its name says");
            };
        } catch (RuntimeException broken) {
            // beyond its end, or of a length that no segment has
            throw new ScreenPicture.Unusable("it is broken or cut off");
        }
    }

    /** The next bytes, as they are. */
    static byte[] take(ByteBuffer picture, int count) {
        byte[] bytes = new byte[Math.min(count, picture.remaining())];
        if (bytes.length < count) {
            throw new BufferUnderflowException();
        }
        picture.get(bytes);
        return bytes;
    }
}
