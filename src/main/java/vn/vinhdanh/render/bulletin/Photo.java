package vn.vinhdanh.render.bulletin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Slug;
import vn.vinhdanh.render.picture.BarePicture;
import vn.vinhdanh.render.picture.ScreenPicture;

/**
 * The conference's picture as the clerk gave it, without what nobody sees of it.
 *
 * @param file its name beside the page: "trao-bang-khen.png", with the ending that the content has
 */
@SuppressWarnings("ArrayRecordComponent")
record Photo(String file, byte[] content) {

    /** A page is meant to be read over a village's connection; a scanner's raw output is not for it. */
    private static final long MOST_BYTES = 20L * 1024 * 1024;

    /** Empty where there is none, or what there is cannot be shown: a bulletin without its picture is still one. */
    static Optional<Photo> of(@Nullable Path path) {
        try {
            if (path == null || !Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(path);
            String ending = ScreenPicture.ending(content);
            String name = Slug.ofFile(String.valueOf(path.getFileName()), "anh") + ending;
            return Optional.of(new Photo(name, BarePicture.of(content, ending)));
        } catch (ScreenPicture.Unusable unusable) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the picture " + path + " cannot be read", e);
        }
    }
}
