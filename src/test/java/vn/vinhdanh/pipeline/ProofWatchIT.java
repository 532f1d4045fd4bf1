package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.golden.PdfAssert;

/** Somebody works at a template while a real process draws it again at each save. */
@Timeout(240)
class ProofWatchIT {

    private static final String WORKBOOK = "de-nghi-khen-thuong-phuong-phan-dinh-phung";

    @Test
    void eachSaveIsDrawnAFaultIsToldAndTheKeyboardEndsItWell(@TempDir Path home) throws Exception {
        Office office = new Office(home).withSample(WORKBOOK + ".xlsx");
        Path page = home.resolve("mau-rieng/decision/page.ftlh");
        String builtIn = Files.readString(Path.of("templates/decision/page.ftlh"));
        Process process = office.start("proof", "input/" + WORKBOOK + ".xlsx", "--templates", "mau-rieng", "--watch");
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).startsWith("Drawn: ").endsWith("documents in " + drafts(home) + ".");

            save(page, builtIn.replace("QUYẾT ĐỊNH:", "NAY QUYẾT ĐỊNH:"));
            assertThat(told.readLine()).startsWith("Drawn: ");
            assertThat(decision(home)).contains("NAY QUYẾT ĐỊNH:");

            save(page, "<p>${decision.titel}</p>");
            assertThat(told.readLine())
                    .isEqualTo(
                            "Not drawn: The template file decision/page.ftlh is faulty: line 1, column 6: decision has"
                                    + " no \"titel\". The nearest name is \"title\". What may be absent is asked for with ??.");
            assertThat(decision(home)).contains("NAY QUYẾT ĐỊNH:");

            save(page, builtIn);
            assertThat(told.readLine()).startsWith("Drawn: ");
            assertThat(decision(home)).contains("QUYẾT ĐỊNH:").doesNotContain("NAY QUYẾT ĐỊNH:");

            Files.copy(
                    Path.of("input/hoi-nghi-so-ket-chi-thi-11.xlsx"),
                    office.input().resolve(WORKBOOK + ".xlsx"),
                    StandardCopyOption.REPLACE_EXISTING);
            assertThat(told.readLine()).startsWith("Drawn: ");

            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(told.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void save(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Path drafts(Path home) {
        return home.resolve("output").resolve(WORKBOOK + "-du-thao");
    }

    private static String decision(Path home) throws IOException {
        return PdfAssert.assertPdf(Files.readAllBytes(drafts(home).resolve("quyet-dinh.pdf")))
                .text(1);
    }
}
