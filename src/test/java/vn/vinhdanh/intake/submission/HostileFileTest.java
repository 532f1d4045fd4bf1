package vn.vinhdanh.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xls;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Submission;

/** Broken and hostile files: one clear finding each, never an exception, never a hang. */
class HostileFileTest {

    private static final Duration QUICKLY = Duration.ofSeconds(60);

    private final Path folder;

    HostileFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(byte[] content) throws Exception {
        return Files.write(folder.resolve("tep.xlsx"), content);
    }

    private static void assertRefused(Submission submission, FindingCode code) {
        assertThat(submission.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.at()).isEqualTo(CellRef.ofFile(submission.file()));
        });
        assertThat(submission.nominations()).isEmpty();
        assertThat(submission.facts()).isEmpty();
        assertThat(submission.census().total()).isZero();
    }

    private static Submission read(Path file) {
        return WorkbookFixture.intake().read(file);
    }

    private WorkbookFixture sound(WorkbookFixture workbook) {
        return workbook.row("Họ và tên", "Hình thức khen thưởng").row("Nguyễn Văn An", "LĐTT");
    }

    @Test
    void anEmptyFile() throws Exception {
        assertRefused(read(file(new byte[0])), FindingCode.FILE_IS_EMPTY);
    }

    @Test
    void aFileThatIsGone() {
        assertRefused(read(folder.resolve("khong-co.xlsx")), FindingCode.FILE_CANNOT_BE_READ);
    }

    @Test
    void textAndZerosAndNoiseUnderTheNameOfAWorkbook() throws Exception {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);

        assertRefused(
                read(file("Họ và tên\nNguyễn Văn An".getBytes(StandardCharsets.UTF_8))),
                FindingCode.FILE_IS_NOT_A_WORKBOOK);
        assertRefused(read(file(new byte[4096])), FindingCode.FILE_IS_NOT_A_WORKBOOK);
        assertRefused(read(file(noise)), FindingCode.FILE_IS_NOT_A_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
    void aTruncatedFile(double part) throws Exception {
        byte[] xlsx = Files.readAllBytes(sound(xlsx("Cá nhân")).saveIn(folder));
        assertRefused(read(file(Arrays.copyOf(xlsx, (int) (xlsx.length * part)))), FindingCode.FILE_CANNOT_BE_READ);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.9})
    void aTruncatedBinaryFileNeverThrows(double part) throws Exception {
        byte[] xls = Files.readAllBytes(sound(xls("Cá nhân")).saveIn(folder));
        Submission submission = read(file(Arrays.copyOf(xls, (int) (xls.length * part))));
        assertThat(submission.findings()).isNotEmpty();
        assertThat(submission.nominations()).isEmpty();
    }

    @Test
    void aBinaryWorkbookUnderTheNewEndingIsRead() throws Exception {
        byte[] xls = Files.readAllBytes(sound(xls("Cá nhân")).saveIn(folder));
        assertThat(read(file(xls)).nominations()).hasSize(1);
    }

    @Test
    void aProtectedWorkbook() throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        var encryptor = info.getEncryptor();
        encryptor.confirmPassword("bí mật");
        Path locked = folder.resolve("khoa.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OPCPackage plain =
                        OPCPackage.open(sound(xlsx("Cá nhân")).saveIn(folder).toFile());
                OutputStream out = Files.newOutputStream(locked)) {
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                plain.save(encrypted);
            }
            container.writeFilesystem(out);
        }
        assertRefused(read(locked), FindingCode.FILE_IS_PASSWORD_PROTECTED);
    }

    @Test
    void aProtectedBinaryWorkbook() {
        WorkbookFixture workbook = sound(xls("Cá nhân"));
        Biff8EncryptionKey.setCurrentUserPassword("mat khau");
        Path file;
        try {
            file = workbook.saveIn(folder);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(read(file), FindingCode.FILE_IS_PASSWORD_PROTECTED);
    }

    @Test
    void aWordDocument() throws Exception {
        Path file = folder.resolve("van-ban.xlsx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("Họ và tên");
            document.write(out);
        }
        assertRefused(read(file), FindingCode.FILE_IS_NOT_A_WORKBOOK);
    }

    @Test
    void aZipBomb() throws Exception {
        Path file = sound(xlsx("Cá nhân")).saveIn(folder);
        Path bomb = folder.resolve("bom.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb));
                java.util.zip.ZipFile in = new java.util.zip.ZipFile(file.toFile())) {
            for (ZipEntry entry : in.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.getInputStream(entry).readAllBytes();
                boolean sheet = entry.getName().endsWith("sheet1.xml");
                String text = new String(content, StandardCharsets.UTF_8);
                out.write(
                        sheet
                                ? text.replace("<sheetData>", "<sheetData>" + " ".repeat(20 << 20))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        assertRefused(read(bomb), FindingCode.FILE_IS_TOO_LARGE);
    }

    @Test
    void whatIsAboveTheLimits() {
        Path file = sound(xlsx("Cá nhân")).saveIn(folder);

        assertRefused(
                WorkbookFixture.intake(WorkbookFixture.limits(100, 1L << 30, 100))
                        .read(file),
                FindingCode.FILE_IS_TOO_LARGE);
        assertRefused(
                WorkbookFixture.intake(WorkbookFixture.limits(1L << 20, 100, 100))
                        .read(file),
                FindingCode.FILE_IS_TOO_LARGE);
        assertRefused(
                WorkbookFixture.intake(WorkbookFixture.limits(1L << 20, 1L << 30, 1))
                        .read(file),
                FindingCode.FILE_IS_TOO_LARGE);
    }

    @Test
    void sixteenThousandColumnsAndTwoHundredThousandBlankFormattedRows() throws Exception {
        Path file = folder.resolve("rong.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(50);
                OutputStream out = Files.newOutputStream(file)) {
            var style = workbook.createCellStyle();
            style.setWrapText(true);
            var sheet = workbook.createSheet("Cá nhân");
            var heading = sheet.createRow(0);
            heading.createCell(0).setCellValue("Họ và tên");
            heading.createCell(1).setCellValue("Hình thức khen thưởng");
            var first = sheet.createRow(1);
            first.createCell(0).setCellValue("Nguyễn Văn An");
            first.createCell(1).setCellValue("LĐTT");
            for (int column = 2; column < 16_384; column++) {
                first.createCell(column).setCellStyle(style);
            }
            first.createCell(16_383).setCellValue("xa");
            for (int row = 2; row < 200_000; row++) {
                var blank = sheet.createRow(row);
                for (int column = 0; column < 4; column++) {
                    blank.createCell(column).setCellStyle(style);
                }
            }
            workbook.write(out);
        }
        Submission submission = Assertions.assertTimeoutPreemptively(QUICKLY, () -> read(file));
        assertThat(submission.nominations()).hasSize(1);
        assertThat(submission.census().total()).isEqualTo(2);
    }

    @Test
    void tenThousandRows() {
        WorkbookFixture workbook =
                xlsx("Cá nhân").row("STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Thành tích");
        for (int row = 1; row <= 10_000; row++) {
            workbook.row(
                    row,
                    "Nguyễn Văn An " + row,
                    "Trường Trung học cơ sở số " + row % 50,
                    "Giấy khen",
                    "Hoàn thành tốt nhiệm vụ");
        }
        Path file = workbook.saveIn(folder);
        Submission submission = Assertions.assertTimeoutPreemptively(QUICKLY, () -> read(file));
        assertThat(submission.nominations()).hasSize(10_000);
        assertThat(submission.census().total()).isEqualTo(10_001);
    }
}
