package vn.vinhdanh.render.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture that page and PDF can show is taken as it is; any other is left out, and the bulletin is made without it. */
class PhotoTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "png,Trao bằng khen.PNG,trao-bang-khen.png",
        "jpg,anh.2019.jpeg,anh-2019.jpg",
        "gif,Lễ.gif,le.gif",
        "png,nham-duoi.jpg,nham-duoi.png",
        "jpg,khong-duoi,khong-duoi.jpg",
        "png,(1).png,1.png",
        "png,….png,anh.png"
    })
    void picturesForTheScreenKeepTheirBytesAndGetAWebName(String format, String name, String shown) throws IOException {
        Path picture = Pictures.write(folder.resolve(name), format);

        assertThat(Photo.of(picture)).hasValueSatisfying(photo -> {
            assertThat(photo.file()).isEqualTo(shown);
            assertThat(photo.content()).isEqualTo(read(picture));
        });
        assertThat(BulletinFixture.BULLETINS.canShow(picture)).isTrue();
    }

    @Test
    void colourOrderOfThePressIsNotForTheScreen() throws IOException {
        assertCannotBeShown(Pictures.writeCmyk(folder.resolve("in.jpg")));
    }

    @Test
    void aFormatThatPdfDoesNotKnowIsNotShown() throws IOException {
        assertCannotBeShown(Pictures.write(folder.resolve("anh.bmp"), "bmp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void halfAPictureIsNotShown(String format) throws IOException {
        Path picture = Pictures.write(folder.resolve("anh." + format), format);
        byte[] whole = Files.readAllBytes(picture);
        Files.write(picture, Arrays.copyOf(whole, whole.length / 2));

        assertCannotBeShown(picture);
    }

    @Test
    void whatIsNoPictureIsNotShown() throws IOException {
        assertCannotBeShown(Files.writeString(folder.resolve("anh.jpg"), "<svg xmlns='http://www.w3.org/2000/svg'/>"));
        assertCannotBeShown(Files.writeString(folder.resolve("rong.png"), ""));
        assertCannotBeShown(folder.resolve("khong-co.png"));
        assertCannotBeShown(folder);
        assertThat(Photo.of(null)).isEmpty();
    }

    @Test
    void aPictureTooLargeForAPageIsNotShown() throws IOException {
        assertCannotBeShown(Pictures.write(folder.resolve("rong.png"), "png", 8_000, 5_001));

        Path heavy = Pictures.write(folder.resolve("nang.png"), "png");
        try (RandomAccessFile file = new RandomAccessFile(heavy.toFile(), "rw")) {
            file.setLength(20L * 1024 * 1024 + 1);
        }
        assertCannotBeShown(heavy);
    }

    private static void assertCannotBeShown(Path picture) {
        assertThat(Photo.of(picture)).as("%s", picture).isEqualTo(Optional.empty());
        assertThat(BulletinFixture.BULLETINS.canShow(picture)).isFalse();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
