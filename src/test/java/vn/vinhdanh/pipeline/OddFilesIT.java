package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a clerk drops, and whatever it is called: one line for each file, and a run that ends well. */
class OddFilesIT {

    private static final Path CONFERENCE = Path.of("input", "hoi-nghi-so-ket-chi-thi-11.xlsx");
    private static final String PHOTO = "trao-bang-khen.png";

    @Test
    void oddNamesAndForeignFilesAreTakenLikeAnyOther(@TempDir Path home) throws Exception {
        Path input = Files.createDirectories(home.resolve("input"));
        Office office = new Office(home)
                .withFile("photos", Files.readAllBytes(CONFERENCE))
                .withFile("to-trinh.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                .withFile("hai\ndong.xlsx", new byte[0]);
        Path photos = Files.createDirectories(input.resolve("photos.photos"));
        Files.copy(Path.of("input", "hoi-nghi-so-ket-chi-thi-11", PHOTO), photos.resolve(PHOTO));

        Office.Run run = office.run();

        assertThat(run.exitCode()).as(run.text()).isZero();
        assertThat(run.lines()).contains("hai-dong: hai?dong.xlsx", "photos: photos", "to-trinh: to-trinh.pdf");
        assertThat(office.batch("photos").resolve("ban-tin").resolve(PHOTO)).exists();
        assertThat(office.batch("to-trinh").resolve("tra-lai/to-trinh.pdf")).hasContent("%PDF-1.7");
        assertThat(office.batch("hai-dong").resolve("tra-lai/hai\ndong.xlsx")).isEmptyFile();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutALanguageSettingVietnameseFileNamesFailAloneAndTheirTurnComes(@TempDir Path home) throws Exception {
        Files.createDirectories(home.resolve("input"));
        Office office = new Office(home).withFile("rong.xlsx", new byte[0]).withFile("Quý 3.xlsx", new byte[] {1});

        Office.Run underCron = office.withLanguage("C").run();
        Office.Run corrected = office.withLanguage("C.UTF-8").run();
        Office.Run underCronAgain = office.withLanguage("C").run();

        assertThat(underCron.exitCode()).as(underCron.text()).isEqualTo(1);
        assertThat(underCron.text())
                .contains("FAILED, its name has letters that")
                .contains("LC_ALL=C.UTF-8");
        assertThat(underCron.text()).contains("1 returned whole").contains("1 failed");
        assertThat(corrected.exitCode()).as(corrected.text()).isZero();
        assertThat(office.batch("quy-3").resolve("tra-lai/Quý 3.xlsx")).exists();
        assertThat(underCronAgain.text()).contains("1 already done").contains("1 failed");
    }
}
