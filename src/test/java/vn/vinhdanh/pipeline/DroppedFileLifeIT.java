package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.pipeline.input.DroppedFile;
import vn.vinhdanh.pipeline.input.InputFolder;

/** What becomes of a file between input/ and the archive, and where that can be read. */
class DroppedFileLifeIT {

    private final Path home;
    private final Path input;

    DroppedFileLifeIT(@TempDir Path home) throws IOException {
        this.home = home;
        this.input = Files.createDirectories(home.resolve("input"));
    }

    private Desk desk() {
        return new Desk(home).with("vinhdanh.templates.approval=off");
    }

    private Path drop(Desk desk, String name, String number) {
        return desk.drop(name, AmendmentIT.communeWith(number, number.isEmpty() ? "" : "10/03/2026", "Lê Thị A"));
    }

    private List<String> waiting() throws IOException {
        return Jsoup.parse(home.resolve("output/index.html"), "UTF-8")
                .select("section:contains(input chưa xử lý xong) tbody tr")
                .eachText();
    }

    @Test
    void whatLiesThereIsToldWithItsState() throws IOException {
        Desk desk = desk();
        drop(desk, "mot.xlsx", "7");
        drop(desk, "hai.xlsx", "8");
        Files.writeString(input.resolve("~$hai.xlsx"), "Lan");
        desk.night();
        assertThat(waiting()).containsExactly("hai.xlsx Đang được mở: đóng tệp để lần chạy sau nhận");

        drop(desk, "ba.xlsx", "9");
        List<DroppedFile> files = desk.in(program -> {
            try {
                return program.getBean(InputFolder.class).files();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(files)
                .containsExactly(
                        new DroppedFile("ba.xlsx", DroppedFile.State.NEW, null),
                        new DroppedFile("hai.xlsx", DroppedFile.State.OPEN, null),
                        new DroppedFile("mot.xlsx", DroppedFile.State.TAKEN, "mot"));
    }

    @Test
    void byDefaultFilesStayWhereTheyAre() {
        Desk desk = desk();
        Path file = drop(desk, "mot.xlsx", "7");
        desk.night();

        assertThat(file).exists();
    }

    @Test
    void anOfficeMayHaveThemMovedIntoAnArchiveWithTheirPhotos() throws IOException {
        Path archive = home.resolve("luu");
        Desk desk = desk().with("vinhdanh.input.archive=" + archive);
        Path file = drop(desk, "mot.xlsx", "7");
        byte[] content = Files.readAllBytes(file);
        Files.writeString(Files.createDirectories(input.resolve("mot")).resolve("anh.jpg"), "ảnh");
        Files.writeString(input.resolve("hong.xlsx"), "không phải tệp Excel");
        Files.writeString(input.resolve("README.md"), "hướng dẫn");
        desk.night();

        assertThat(input).isDirectoryContaining("glob:**/README.md").isDirectoryNotContaining("glob:**/*.xlsx");
        assertThat(archive.resolve("mot/mot.xlsx")).hasBinaryContent(content);
        assertThat(archive.resolve("mot/mot/anh.jpg")).exists();
        assertThat(archive.resolve("hong/hong.xlsx"))
                .as("what went back is kept too")
                .exists();

        Files.write(input.resolve("mot.xlsx"), content);
        desk.night();

        assertThat(input.resolve("mot.xlsx")).doesNotExist();
        assertThat(archive.resolve("mot")).isDirectoryContaining("glob:**/mot-2.xlsx");
    }
}
