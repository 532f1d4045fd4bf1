package vn.vinhdanh.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.WorkbookIntake;

/** Parts of a sound archive that must not be believed, and the intake as the program wires it. */
class UntrustedPartsTest {

    private final Path folder;

    UntrustedPartsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A sound workbook of one nomination, one of its parts rewritten. */
    private Path rewritten(String part, UnaryOperator<String> change) throws Exception {
        Path sound = xlsx("Cá nhân")
                .row("Họ và tên", "Hình thức khen thưởng")
                .row("Nguyễn Văn An", "LĐTT")
                .saveIn(folder);
        return rewritten(sound, part, change);
    }

    private Path rewritten(Path sound, String part, UnaryOperator<String> change) throws Exception {
        Path changed = folder.resolve("sua.xlsx");
        try (ZipFile in = new ZipFile(sound.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry : in.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                String written = entry.getName().equals(part) ? change.apply(text) : text;
                assertThat(entry.getName().equals(part) && written.equals(text)).isFalse();
                out.write(written.getBytes(StandardCharsets.UTF_8));
            }
        }
        return changed;
    }

    private static void assertUnreadable(Submission submission) {
        assertThat(submission.findings()).singleElement().satisfies(finding -> assertThat(finding.code())
                .isEqualTo(FindingCode.FILE_CANNOT_BE_READ));
        assertThat(submission.nominations()).isEmpty();
    }

    @Test
    void outsideEntitiesAreNeverRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "BÍ MẬT");
        String entity = "<!DOCTYPE worksheet [<!ENTITY leak SYSTEM \"" + secret.toUri() + "\">]><worksheet";
        String leak = "<sheetData><row r=\"9\"><c r=\"A9\" t=\"str\"><v>&leak;</v></c></row>";

        Submission submission = WorkbookFixture.intake()
                .read(rewritten("xl/worksheets/sheet1.xml", text -> text.replaceFirst("<worksheet", entity)
                        .replace("<sheetData>", leak)));

        assertUnreadable(submission);
    }

    /** Ten lines that would become a billion words; in whichever part they stand, no parser begins to write them out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml"
            })
    void entitiesThatMultiplyAreNeverExpanded(String part) throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY e%d '%s'>".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        Path file = rewritten(
                part, text -> text.replaceFirst("(<\\?xml.*?\\?>)?\\s*<(\\w+)", "$1" + bomb + "]><$2 bomb=\"&e9;\""));
        Submission submission = WorkbookFixture.intake().read(file);

        // without its first relation a workbook is no workbook at all
        assertThat(submission.findings()).singleElement().satisfies(finding -> assertThat(finding.code())
                .isIn(FindingCode.FILE_CANNOT_BE_READ, FindingCode.FILE_IS_NOT_A_WORKBOOK));
        assertThat(submission.nominations()).isEmpty();
    }

    /** Nothing is unpacked by its name, so a name that leads elsewhere is only a broken one. */
    @Test
    void anEntryNamedAsAWayOutIsWrittenNowhere() throws Exception {
        Path file = rewritten("xl/workbook.xml", text -> text + " ");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve("loi.xlsx")));
                ZipFile in = new ZipFile(file.toFile())) {
            for (ZipEntry entry : in.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(out);
            }
            out.putNextEntry(new ZipEntry("../pwned.txt"));
            out.write("pwned".getBytes(StandardCharsets.UTF_8));
        }

        WorkbookFixture.intake().read(folder.resolve("loi.xlsx"));

        assertThat(folder.resolveSibling("pwned.txt")).doesNotExist();
        assertThat(folder.resolve("pwned.txt")).doesNotExist();
    }

    @Test
    void aWorkbookWithMacrosIsReadAndTheyAreLeftAlone() throws Exception {
        Path file = rewritten(
                "[Content_Types].xml",
                text -> text.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));

        assertThat(WorkbookFixture.intake().read(file).nominations()).hasSize(1);
    }

    @Test
    void aWorkbookWithoutStylesIsReadAsOtherProgramsWriteIt() throws Exception {
        Path sound = xlsx("Cá nhân")
                .row("STT", "Họ và tên", "Hình thức khen thưởng")
                .row(1, "Nguyễn Văn An", "LĐTT")
                .saveIn(folder);
        Path file = rewritten(
                sound, "[Content_Types].xml", text -> text.replaceFirst("<Override[^>]*/styles.xml[^>]*>", ""));

        assertThat(WorkbookFixture.intake().read(file).nominations()).hasSize(1);
    }

    @Test
    void aReferenceToAMissingTextMakesTheFileUnreadable() throws Exception {
        assertUnreadable(WorkbookFixture.intake()
                .read(rewritten("xl/worksheets/sheet1.xml", text -> text.replace("<v>3</v>", "<v>999</v>"))));
    }

    @Test
    void theProgramWiresAnIntakeWithItsDefaults() {
        Path file = xlsx("Cá nhân")
                .row("Họ và tên", "Hình thức khen thưởng")
                .row("Nguyễn Văn An", "LĐTT")
                .saveIn(folder);
        // every part of intake but its store, which needs a database
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Clock.class, Clock::systemUTC);
            context.scan(
                    "vn.vinhdanh.catalogue",
                    "vn.vinhdanh.intake.workbook",
                    "vn.vinhdanh.intake.heading",
                    "vn.vinhdanh.intake.fact",
                    "vn.vinhdanh.intake.table",
                    "vn.vinhdanh.intake.submission");
            context.refresh();
            assertThat(context.getBean(WorkbookIntake.class).read(file).nominations())
                    .hasSize(1);
        }
    }
}
