package vn.vinhdanh.render.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a telephone writes into a photo stays in the office; what is seen of it stays as it is. */
class BarePictureTest {

    private static final String PLACE = "21.5942 N 105.8482 E, may cua Lan";
    private static final byte[] BEHIND = "PK\3\4<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1);

    private static byte[] picture(String format) throws IOException {
        BufferedImage picture = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 48; x++) {
            for (int y = 0; y < 32; y++) {
                picture.setRGB(x, y, x * y * 7919);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, out)).isTrue();
        return out.toByteArray();
    }

    private static int[] pixels(byte[] content) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(content));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** These bytes put in at a place, and the others hung behind the picture. */
    private static byte[] with(byte[] picture, int at, byte[] inside) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(picture, 0, at);
        out.writeBytes(inside);
        out.write(picture, at, picture.length - at);
        out.writeBytes(BEHIND);
        return out.toByteArray();
    }

    private static void assertBare(byte[] picture, byte[] bare) throws IOException {
        assertThat(new String(bare, StandardCharsets.ISO_8859_1)).doesNotContain("21.5942", "Lan", "<script", "PK\3\4");
        assertThat(pixels(bare)).isEqualTo(pixels(picture));
    }

    private static byte[] jpegSegment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** As cameras write it: little-endian, the side that is up among other entries, the place behind. */
    private static byte[] exif(int side) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + place.length).order(ByteOrder.LITTLE_ENDIAN);
        exif.put("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010F).putShort((short) 2).putInt(place.length).putInt(38);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) side)
                .putShort((short) 0);
        return exif.putInt(0).put(place).array();
    }

    private static byte[] pngChunk(String kind, byte[] content) {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void aPictureThatTellsNothingOfItselfKeepsEveryByte(String format) throws Exception {
        byte[] picture = picture(format);

        assertThat(BarePicture.of(picture, "." + format)).isEqualTo(picture);
    }

    @Test
    void aPhotosPlaceIsLeftOutAndTheSideThatIsUpStays() throws Exception {
        byte[] plain = picture("jpg");
        byte[] photo = with(plain, 2, jpegSegment(0xE1, exif(6)));

        byte[] bare = BarePicture.of(photo, ".jpg");

        assertBare(plain, bare);
        byte[] told = "Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Arrays.copyOfRange(bare, 6, 6 + told.length)).isEqualTo(told);
        assertThat(Orientation.in(Arrays.copyOfRange(bare, 6, 6 + 32))).isEqualTo(6);
    }

    @Test
    void anUprightPhotoNeedsNoWordOnIt() throws Exception {
        byte[] plain = picture("jpg");

        assertThat(BarePicture.of(with(plain, 2, jpegSegment(0xE1, exif(1))), ".jpg"))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE1, 0xE2, 0xE5, 0xED, 0xEF, 0xFE})
    void whateverElseACameraOrAProgramTellsIsLeftOut(int marker) throws Exception {
        byte[] plain = picture("jpg");
        byte[] told =
                jpegSegment(marker, ("http://ns.adobe.com/xap/1.0/\0" + PLACE).getBytes(StandardCharsets.US_ASCII));

        assertThat(BarePicture.of(with(plain, 2, told), ".jpg")).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "eXIf", "tIME", "caBX"})
    void remarksOfAPngAreLeftOut(String chunk) throws Exception {
        byte[] plain = picture("png");
        int behindTheHead = 33;

        byte[] bare = BarePicture.of(
                with(plain, behindTheHead, pngChunk(chunk, PLACE.getBytes(StandardCharsets.US_ASCII))), ".png");

        assertThat(bare).isEqualTo(plain);
    }

    @Test
    void remarksOfAGifAreLeftOut() throws Exception {
        byte[] plain = picture("gif");
        int behindTheColours = 13 + (3 << ((plain[10] & 7) + 1));
        byte[] remark = new byte[PLACE.length() + 4];
        remark[0] = 0x21;
        remark[1] = (byte) 0xFE;
        remark[2] = (byte) PLACE.length();
        System.arraycopy(PLACE.getBytes(StandardCharsets.US_ASCII), 0, remark, 3, PLACE.length());

        byte[] bare = BarePicture.of(with(plain, behindTheColours, remark), ".gif");

        assertBare(plain, bare);
        assertThat(bare).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void whatIsBuiltOtherwiseThanItsKindIsRefused(String format) throws IOException {
        byte[] picture = picture(format);
        byte[] half = Arrays.copyOf(picture, picture.length / 2);

        assertThatThrownBy(() -> BarePicture.of(half, "." + format)).isInstanceOf(ScreenPicture.Unusable.class);
    }
}
