package vn.vinhdanh.render.bulletin;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Slug;

/**
 * The conference's picture, its bytes as the clerk gave them.
 *
 * @param file its name beside the page: "trao-bang-khen.png", with the ending that the content has
 */
@SuppressWarnings("ArrayRecordComponent")
record Photo(String file, byte[] content) {

    /** A page is meant to be read over a village's connection; a scanner's raw output is not for it. */
    private static final long MOST_BYTES = 20L * 1024 * 1024;
    /** Its decoded form must fit into memory several times. */
    private static final long MOST_PIXELS = 40_000_000;

    /** What both browsers and PDF show without conversion. */
    private static final Map<String, String> ENDINGS = Map.of("JPEG", ".jpg", "png", ".png", "gif", ".gif");

    /** Empty where there is none, or what there is cannot be shown: a bulletin without its picture is still one. */
    static Optional<Photo> of(@Nullable Path path) {
        try {
            if (path == null || !Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(path);
            return ending(content)
                    .map(ending -> new Photo(Slug.ofFile(String.valueOf(path.getFileName()), "anh") + ending, content));
        } catch (IOException e) {
            throw new UncheckedIOException("the picture " + path + " cannot be read", e);
        }
    }

    private static Optional<String> ending(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return Optional.empty();
            }
            return isWholeAndForTheScreen(reader)
                    ? Optional.ofNullable(ENDINGS.get(reader.getFormatName()))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Reading it whole is the proof; a cut JPEG is only warned of, and four inks may be read as colours with a veil. */
    private static boolean isWholeAndForTheScreen(ImageReader reader) throws IOException {
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        BufferedImage picture = reader.read(0);
        boolean inks =
                reader.getFormatName().equals("JPEG") && picture.getRaster().getNumBands() > 3;
        picture.flush();
        return !inks && warnings.stream().noneMatch(warning -> warning.contains("remature end"));
    }
}
