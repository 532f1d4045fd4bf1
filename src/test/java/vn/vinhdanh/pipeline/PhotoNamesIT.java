package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.pipeline.step.Photos;
import vn.vinhdanh.review.PhotoState;

/** A workbook names its photo; whatever it writes there, only a picture of the folder beside it is shown to the world. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows makes links for administrators only")
class PhotoNamesIT {

    private static final Path PHOTO = Path.of("input", "hoi-nghi-so-ket-chi-thi-11", "trao-bang-khen.png");

    @Test
    void onlyAPictureOfItsOwnFolderIsShown(@TempDir Path home) throws Exception {
        Desk desk = new Desk(home);
        Path input = home.resolve("input");
        Path others = Files.copy(PHOTO, home.resolve("others.png"));
        Path workbook = input.resolve("q3.xlsx");
        Path folder = Files.createDirectory(input.resolve("q3"));
        Files.copy(PHOTO, folder.resolve("ảnh đẹp (1).png"));
        Files.copy(PHOTO, folder.resolve(".an.png"));
        Files.createSymbolicLink(folder.resolve("lien-ket.png"), others);
        Files.createSymbolicLink(folder.resolve("trong.png"), folder.resolve("ảnh đẹp (1).png"));
        Files.createSymbolicLink(input.resolve("q4"), home);

        List<PhotoState> states = desk.in(program -> {
            Photos photos = program.getBean(Photos.class);
            return List.of(
                    photos.state(workbook, "ảnh đẹp (1).png"),
                    photos.state(workbook, "trong.png"),
                    photos.state(workbook, "lien-ket.png"),
                    photos.state(input.resolve("q4.xlsx"), "others.png"),
                    photos.state(workbook, "../../others.png"),
                    photos.state(workbook, others.toString()),
                    photos.state(workbook, "..\\..\\others.png"),
                    photos.state(workbook, ".an.png"),
                    photos.state(workbook, ".."),
                    photos.state(workbook, " "));
        });

        assertThat(states)
                .containsExactly(
                        PhotoState.USABLE,
                        PhotoState.USABLE,
                        PhotoState.UNUSABLE,
                        PhotoState.UNUSABLE,
                        PhotoState.MISSING,
                        PhotoState.MISSING,
                        PhotoState.MISSING,
                        PhotoState.MISSING,
                        PhotoState.MISSING,
                        PhotoState.MISSING);
    }
}
