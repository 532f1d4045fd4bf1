package vn.vinhdanh.render.picture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.render.template.TemplateRefused;

/** Pictures and artwork of the template folder are looked at before anything opens them. */
@Timeout(20)
class HostileArtworkTest {

    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'"
            + " xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>\n%s\n</svg>";

    private static void check(String name, String content) {
        Artwork.check(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "certificate/bang-khen/border.svg",
                "certificate/giay-khen/border.svg",
                "certificate/giay-chung-nhan/border.svg",
                "shared/emblem.svg",
                "shared/du-thao.svg",
                "decision/style.css"
            })
    void theBuiltInArtworkPasses(String name) {
        assertThatCode(() -> Artwork.check(name, Files.readAllBytes(Path.of("templates", name))))
                .doesNotThrowAnyException();
    }

    /** As drawing programs save it. */
    @Test
    void artworkWithADocumentTypeAndPartsDrawnTwicePasses() {
        assertThatCode(() -> check(
                        "shared/emblem.svg",
                        "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                                + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\n"
                                + SVG.formatted("<defs><path id='a' d='M0 0h9'/><style>.x{fill:url(#g)}</style></defs>"
                                        + "<use xlink:href='#a'/><use href='#a' fill='url(#g)'/>")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<script>alert(1)</script> ~ it holds <script>",
                "<path d='M0 0' onload='x()'/> ~ it holds a script in onload",
                "<foreignObject><p>x</p></foreignObject> ~ it holds <foreignObject>",
                "<image href='file:///etc/passwd'/> ~ it holds <image>",
                "<image xlink:href='data:image/png;base64,iVBORw0KGgo='/> ~ it holds <image>",
                "<use xlink:href='http://127.0.0.1:9/x.svg#a'/> ~ it refers to \"http://127.0.0.1:9/x.svg#a\", outside itself",
                "<use href='../../secret.svg#a'/> ~ outside itself",
                "<a href='javascript:alert(1)'/> ~ outside itself",
                "<path style='fill:url(http://127.0.0.1:9/x)'/> ~ it refers to something outside itself",
                "<path fill='url( \"file:///etc/passwd\" )'/> ~ it refers to something outside itself",
                "<style>@import 'file:///etc/passwd';</style> ~ it refers to something outside itself",
                "<style>@font-face { src: url(file:///f.ttf) }</style> ~ it refers to something outside itself",
                "<g><use href='#a'/><g id='a'><use href='#a'/></g></g> ~ a part of it draws itself again",
                "<path không đóng ~ line 2",
            })
    void artworkThatDoesMoreThanDrawIsRefused(String inside, String told) {
        assertThatThrownBy(() -> check("shared/emblem.svg", SVG.formatted(inside)))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageStartingWith("The template file shared/emblem.svg is refused: ")
                .hasMessageContaining(told)
                .hasMessageEndingWith("Save it as plain SVG.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]> ~ it declares the entity x, from file:///etc/passwd",
                "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]> ~ it declares the entity a",
                "<!DOCTYPE svg [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p.dtd'> %p;]> ~ it declares the entity %p",
                "<?xml-stylesheet href='file:///etc/passwd'?> ~ it takes a style from outside",
            })
    void declarationsThatReachOutAreRefused(String head, String told) {
        assertThatThrownBy(() -> check("shared/emblem.svg", head + SVG.formatted("<text>&x;</text>")))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageContaining("line 1: " + told);
    }

    @Test
    void artworkThatGrowsByDrawingItselfAgainIsRefused() {
        StringBuilder bomb = new StringBuilder("<g id='g0'><path d='M0 0'/></g>");
        for (int i = 1; i < 40; i++) {
            bomb.append("<g id='g%d'><use href='#g%d'/><use href='#g%d'/></g>".formatted(i, i - 1, i - 1));
        }
        assertThatThrownBy(() -> check("shared/emblem.svg", SVG.formatted(bomb)))
                .hasMessageContaining("it has more than 200000 shapes");
    }

    @Test
    void aSmallFileWithAHugePictureIsRefusedBeforeItIsUnpacked() throws IOException {
        assertThatThrownBy(() -> Artwork.check("shared/logo.png", pngClaiming(60_000, 60_000)))
                .isInstanceOf(TemplateRefused.class)
                .hasMessage("The template file shared/logo.png is refused: it has 60000 × 60000 pixels, more than 40"
                        + " million. Open it in a picture program and save it anew, smaller.");
        assertThatThrownBy(() -> Artwork.check("shared/logo.jpg", jpegClaiming(65_000, 65_000)))
                .hasMessageContaining("it has 65000 × 65000 pixels");
    }

    /** A hundred megabytes of nothing, told as a remark. */
    @Test
    void whatAPictureTellsOfItselfIsNotUnpacked() throws IOException {
        byte[] plain = picture("png");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (int i = 0; i < 100; i++) {
                out.write(new byte[1_000_000]);
            }
        }
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(plain, 0, 33);
        bomb.write(chunk("zTXt", packed.toByteArray()));
        bomb.write(plain, 33, plain.length - 33);

        assertThatCode(() -> Artwork.check("shared/logo.png", bomb.toByteArray()))
                .doesNotThrowAnyException();
    }

    @Test
    void aPictureThatIsNotWhatItsNameSaysIsRefused() throws IOException {
        byte[] png = picture("png");

        assertThatThrownBy(() -> Artwork.check("shared/logo.jpg", png))
                .hasMessageContaining("its name ends in .jpg, but its content is .png. Rename it.");
        assertThatThrownBy(() -> check("shared/logo.png", SVG.formatted("<script/>")))
                .hasMessageContaining("it is no JPEG, PNG or GIF, whatever its name says");
        assertThatThrownBy(() -> Artwork.check("shared/logo.svg", png)).isInstanceOf(TemplateRefused.class);
        assertThatThrownBy(() -> check("decision/macro.docm", "x")).hasMessageContaining("Save it as one of them.");
    }

    @Test
    void halfAPictureIsRefused() throws IOException {
        for (String format : List.of("png", "jpg", "gif")) {
            byte[] whole = picture(format);
            byte[] half = Arrays.copyOf(whole, whole.length / 2);

            assertThatThrownBy(() -> Artwork.check("shared/logo." + format, half))
                    .as(format)
                    .isInstanceOf(TemplateRefused.class)
                    .hasMessageContaining("cut off");
        }
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 200; y++) {
                picture.setRGB(x, y, x * y * 7919);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static byte[] pngClaiming(int width, int height) throws IOException {
        byte[] png = picture("png");
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }

    private static byte[] jpegClaiming(int width, int height) throws IOException {
        byte[] jpeg = picture("jpg");
        for (int i = 0; i < jpeg.length - 9; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new AssertionError("no frame");
    }

    private static byte[] chunk(String kind, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 12);
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return chunk.putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }
}
