package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who may write into input/ means harm, for one night: the others' papers come out, and nothing else does. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows takes neither such names nor links")
class HostileFilesIT {

    private static final String SECRET = "mật khẩu của sở";
    private static final String LONGEST = "y".repeat(251) + ".csv";
    private static final List<String> TEXTS = List.of(
            "=cmd|'/c calc'!A1",
            "+1+1",
            "-2+3",
            "@SUM(1)",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "../../../../tmp/pwned",
            "..",
            "CON",
            "\u202Egnp.exe Nguyễn Văn An",
            "${7*7}",
            "<#include '/etc/passwd'>",
            "</w:t></w:r><w:evil/>",
            "'; DROP TABLE register_batch; --",
            "Nguyễn" + "\u0301".repeat(600) + " Văn Mười");

    private static Path home = Path.of("");
    private static Office office = new Office(home);
    private static Office.Run night = new Office.Run(0, List.of());
    private static byte[] nested = {};

    @BeforeAll
    static void aNight(@TempDir Path folder) throws Exception {
        home = folder;
        office = new Office(home).withLanguage("C.UTF-8");
        Path input = Files.createDirectories(office.input());
        HostileWorkbook.saying(1, TEXTS).saveAs(input.resolve("gia-tri.xlsx"));
        HostileWorkbook.saying(2, List.of("Nguyễn Văn An")).saveAs(input.resolve("CON.xlsx"));
        Path deep = HostileWorkbook.saying(3, List.of("Trần Văn Sâu")).saveAs(input.resolve("sau.xlsx"));
        HostileWorkbook.rewrite(
                deep,
                "xl/workbook.xml",
                xml -> xml.replace(
                        "</workbook>", "<extLst>" + HostileWorkbook.nested(20_000) + "</extLst></workbook>"));
        nested = Files.readAllBytes(deep);
        Files.writeString(input.resolve(LONGEST), "Họ và tên;Đơn vị;Hình thức khen thưởng\nLê Thị Dài;Xóm 1;Giấy khen");
        Files.write(input.resolve("a\n2026-01-01 ERROR forged\u001B[2J.xlsx"), new byte[] {'P', 'K', 3, 4, 9});
        Path secret = Files.writeString(home.resolve("secret.csv"), "Họ và tên;Đơn vị\n" + SECRET + ";x");
        Files.createSymbolicLink(input.resolve("lien-ket.csv"), secret);
        Files.createSymbolicLink(input.resolve("thu-muc.xlsx"), home);
        night = office.run();
    }

    private static List<Path> published(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("output"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void aLinkIsToldAndNothingOfWhatItLeadsToIsPublished() throws IOException {
        assertThat(night.exitCode()).as(night.text()).isEqualTo(1);
        assertThat(night.lines())
                .contains("lien-ket.csv: FAILED, it cannot be read: it is a link. Put the file itself into "
                        + office.input() + ".");
        assertThat(night.text()).contains(" 1 failed.");
        assertThat(office.batch("lien-ket")).doesNotExist();
        for (Path file : published("")) {
            if (Files.isRegularFile(file)) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as("%s", file)
                        .doesNotContain(
                                new String(SECRET.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Test
    void whatRunsInABrowserIsPrintedAsTextOnEveryPage() throws IOException {
        assertThat(published(".html")).hasSizeGreaterThan(5).allSatisfy(page -> assertThat(page)
                .content()
                .doesNotContain("<script", "<img src=x", "href=\"javascript:"));
        assertThat(office.batch("gia-tri").resolve("bao-cao.html"))
                .content()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void whatWouldReckonOrRunInAnOfficeProgramIsText() throws IOException {
        Pattern formulas = Pattern.compile("<f[ >].*?</f>");
        List<String> found = new ArrayList<>();
        for (String ending : List.of(".xlsx", ".docx")) {
            for (Path file : published(ending)) {
                if (file.getFileName().toString().contains("forged")) {
                    continue;
                }
                try (ZipFile archive = new ZipFile(file.toFile())) {
                    for (ZipEntry part : Collections.list(archive.entries())) {
                        String xml = new String(archive.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                        formulas.matcher(xml).results().forEach(formula -> found.add(formula.group()));
                        assertThat(part.getName())
                                .doesNotContain("..", "\\", "vbaProject")
                                .doesNotStartWith("/");
                        if (part.getName().equals("word/document.xml")) {
                            assertThat(xml).doesNotContain("<w:evil", "w:instrText", "w:hyperlink", "w:fldSimple");
                        }
                    }
                }
            }
        }
        assertThat(found).isNotEmpty().allMatch(formula -> formula.startsWith("<f>SUBTOTAL(9,"));
    }

    @Test
    void aPdfHoldsNothingThatRunsAndLeadsNowhere() throws IOException {
        Set<String> names = new HashSet<>();
        for (Path file : published(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                    if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                        dictionary.keySet().stream().map(COSName::getName).forEach(names::add);
                        names.add("S=" + dictionary.getNameAsString(COSName.S));
                    }
                }
            }
        }
        assertThat(names)
                .contains("MediaBox", "S=P")
                .doesNotContain("JS", "JavaScript", "OpenAction", "AA", "EmbeddedFile", "EF", "URI", "RichMediaContent")
                .doesNotContain("S=JavaScript", "S=Launch", "S=URI", "S=GoToR", "S=SubmitForm", "S=ImportData");
    }

    @Test
    void namesOfUnitsAndPeopleStayWithinTheFolderAndAreNoDevices() throws IOException {
        List<String> names = published("").stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
        assertThat(names)
                .contains("dot-khen-thuong-con", "don-vi-con.zip", "0008-tmp-pwned.pdf")
                .doesNotContain("con", "con.zip", "..");
        assertThat(Files.exists(Path.of("/tmp/pwned"))).isFalse();
    }

    @Test
    void aNameAsLongAsTheDiskTakesComesBackAsAWorkbook() {
        assertThat(office.batch("y".repeat(60)).resolve("tra-lai").resolve("y".repeat(250) + ".xlsx"))
                .exists();
    }

    @Test
    void aWorkbookNestedTooDeepToBeMarkedComesBackAsItCame() throws IOException {
        assertThat(office.report("sau").get("state").asString()).isEqualTo("issued");
        assertThat(office.batch("sau").resolve("tra-lai/sau.xlsx")).hasBinaryContent(nested);
    }

    @Test
    void aTextOfAnyLengthFailsNoBatch() throws IOException {
        assertThat(office.report("gia-tri").get("state").asString()).isEqualTo("issued");
        assertThat(office.report("gia-tri").get("rows").get("read").asInt()).isEqualTo(TEXTS.size() + 1);
    }

    @Test
    void aFilesNameForgesNoLineOfTheLogAndMovesNoCursor() throws IOException {
        String log = Files.readString(home.resolve("data/logs/vinhdanh.log"));

        assertThat(log).contains("ERROR forged").doesNotContain("\u001B");
        assertThat(log.lines()).noneMatch(line -> line.startsWith("2026-01-01 ERROR forged"));
        assertThat(night.text()).doesNotContain("\u001B");
        assertThat(night.lines()).noneMatch(line -> line.startsWith("2026-01-01 ERROR forged"));
    }

    @Test
    void whatTheProgramKeepsIsForItsOwnAccountAlone() throws IOException {
        for (String folder : List.of("data", "data/tmp")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(folder))))
                    .as(folder)
                    .isEqualTo("rwx------");
        }
        try (Stream<Path> left = Files.walk(home.resolve("data/tmp"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
