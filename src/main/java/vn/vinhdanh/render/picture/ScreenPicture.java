package vn.vinhdanh.render.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** A picture that both browsers and PDF show without conversion: whole, in screen colours, of a sensible size. */
public final class ScreenPicture {

    /** Its decoded form must fit into memory several times. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final Map<String, String> ENDINGS = Map.of("JPEG", ".jpg", "png", ".png", "gif", ".gif");

    private ScreenPicture() {}

    /**
     * Looks at a picture.
     *
     * @return the ending that its content has: ".jpg", ".png" or ".gif"
     * @throws Unusable saying why
     */
    public static String ending(byte[] content) throws Unusable {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            String ending = reader == null ? null : ENDINGS.get(reader.getFormatName());
            if (reader == null || ending == null) {
                throw new Unusable("it is no JPEG, PNG or GIF, whatever its name says");
            }
            try {
                // what a PNG tells of itself may be packed a thousandfold, and nobody needs it
                reader.setInput(in, true, true);
                look(reader);
            } finally {
                reader.dispose();
            }
            return ending;
        } catch (IOException | RuntimeException broken) {
            throw new Unusable("it is broken or cut off");
        }
    }

    /** The measures stand at a picture's head: a small file may hold a picture that no memory does. */
    private static void look(ImageReader reader) throws IOException, Unusable {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw new Unusable(
                    "it has " + width + " × " + height + " pixels, more than " + MOST_PIXELS / 1_000_000 + " million");
        }
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        // reading it whole is the proof; a cut JPEG is only warned of
        BufferedImage picture = reader.read(0);
        int inks = picture.getRaster().getNumBands();
        picture.flush();
        if (warnings.stream().anyMatch(warning -> warning.contains("remature end"))) {
            throw new Unusable("it is cut off");
        }
        // four inks may be read as colours with a veil
        if (reader.getFormatName().equals("JPEG") && inks > 3) {
            throw new Unusable("its colours are a press's four inks, not a screen's");
        }
    }

    /** Why a picture cannot be shown. */
    public static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        Unusable(@Nullable String reason) {
            super(reason);
        }

        /** "it is cut off". */
        public String reason() {
            return String.valueOf(getMessage());
        }
    }
}
