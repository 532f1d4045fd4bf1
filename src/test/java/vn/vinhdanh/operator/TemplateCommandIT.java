package vn.vinhdanh.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.VinhDanh;

/** Somebody looks at a changed template and answers for it. */
class TemplateCommandIT {

    private static final String LAYOUT = "certificate/giay-khen/layout.yaml";

    @TempDir
    private Path home = Path.of("");

    private CommandLineFixture.Result launch(String... arguments) {
        List<String> folders = List.of(
                "--output=" + home.resolve("output"),
                "--data=" + home.resolve("data"),
                "--templates=" + home.resolve("templates"));
        return CommandLineFixture.launch(
                VinhDanh.class,
                Stream.concat(Stream.of(arguments), folders.stream()).toArray(String[]::new));
    }

    private void sayInsteadOfTang(String text) throws IOException {
        Path own = home.resolve("templates").resolve(LAYOUT);
        Files.createDirectories(own.getParent());
        Files.writeString(own, Files.readString(Path.of("templates", LAYOUT)).replace("\"TẶNG\"", '"' + text + '"'));
    }

    private String proof(String side) throws IOException {
        try (Stream<Path> files =
                Files.walk(home.resolve("so-sanh-mau/giay-khen").resolve(side))) {
            Path pdf = files.filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
            return assertPdf(Files.readAllBytes(pdf)).text(1);
        }
    }

    private String line(String kind) {
        return launch("template", "list")
                .out()
                .lines()
                .filter(line -> line.startsWith(kind + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangedTemplateIsComparedThenApproved() throws IOException {
        sayInsteadOfTang("TRAO TẶNG");
        assertThat(line("certificate/giay-khen")).contains("changed", LAYOUT);
        assertThat(line("certificate/bang-khen")).contains("built-in");

        CommandLineFixture.Result diff = launch(
                "template",
                "diff",
                "giay-khen",
                "--to-dir",
                home.resolve("so-sanh-mau").toString());
        assertThat(diff.exitCode()).as(diff.err()).isZero();
        assertThat(Files.readString(Path.of(diff.out().strip()))).contains("có thay đổi", "mẫu đi kèm chương trình");
        assertThat(proof("cu")).contains("TẶNG").doesNotContain("TRAO TẶNG");
        assertThat(proof("moi")).contains("TRAO TẶNG");

        CommandLineFixture.Result approval = launch("template", "approve", "giay-khen", "--by=Nguyễn Thị Lan");
        assertThat(approval.exitCode()).as(approval.err()).isZero();
        assertThat(line("certificate/giay-khen")).contains("approved", "Nguyễn Thị Lan");

        sayInsteadOfTang("KÍNH TẶNG");
        launch(
                "template",
                "diff",
                "giay-khen",
                "--to-dir",
                home.resolve("so-sanh-mau").toString());
        assertThat(proof("cu"))
                .as("the version approved last, from the kept files")
                .contains("TRAO TẶNG");
        assertThat(proof("moi")).contains("KÍNH TẶNG");
    }

    @Test
    void anUnknownNameIsToldWithTheKnownOnes() {
        CommandLineFixture.Result approval = launch("template", "approve", "giay-ken", "--by=Nguyễn Thị Lan");

        assertThat(approval.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(approval.err()).contains("giay-ken", "certificate/giay-khen", "decision");
    }
}
