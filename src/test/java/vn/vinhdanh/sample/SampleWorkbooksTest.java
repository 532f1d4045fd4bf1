package vn.vinhdanh.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.golden.GoldenFiles;

/** The samples that lie in input/ are the ones that the generator makes; -Dgolden.update=true writes them. */
class SampleWorkbooksTest {

    private static final Path INPUT = Path.of("input");
    private static final Path PHOTO =
            INPUT.resolve("hoi-nghi-so-ket-chi-thi-11").resolve(ConferenceWorkbook.PHOTO);

    @Test
    void theConferenceWorkbookIsTheGeneratedOne() throws IOException {
        isGenerated(INPUT.resolve(ConferenceWorkbook.FILE), ConferenceWorkbook.content());
    }

    @Test
    void theWardWorkbookIsTheGeneratedOne() throws IOException {
        isGenerated(INPUT.resolve(WardWorkbook.FILE), WardWorkbook.content());
    }

    /** Another runtime may smooth edges a little differently, so the picture is compared by its size only. */
    @Test
    void thePhotoIsAPictureOfItsSize() throws IOException {
        if (GoldenFiles.updating()) {
            Files.createDirectories(PHOTO.getParent());
            ImageIO.write(StagePicture.draw(), "png", PHOTO.toFile());
        }
        BufferedImage picture = ImageIO.read(PHOTO.toFile());

        assertThat(picture.getWidth()).isEqualTo(StagePicture.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(StagePicture.HEIGHT);
        assertThat(Files.size(PHOTO)).isLessThan(250_000);
    }

    private static void isGenerated(Path file, byte[] generated) throws IOException {
        if (GoldenFiles.updating()) {
            Files.write(file, generated);
        }
        assertThat(parts(Files.readAllBytes(file))).isEqualTo(parts(generated));
    }

    /** Part by part and unpacked, because another runtime may compress a little differently. */
    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
