package vn.vinhdanh.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.limits;
import static vn.vinhdanh.intake.submission.WorkbookFixture.told;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xls;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.IntakeLimits;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.workbook.WorkbookFiles;
import vn.vinhdanh.intake.workbook.reading.UnreadableFile;

/** Every limit names its setting when it is reached, and what lives in a file is told and left alone. */
class LimitsTest {

    private final Path folder;

    LimitsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static WorkbookFixture list(WorkbookFixture workbook) {
        return workbook.row("Họ và tên", "Hình thức khen thưởng").row("Nguyễn Văn An", "LĐTT");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100000000, 100, 100, max-bytes",
        "1000000, 100, 100, 100, max-unpacked-bytes",
        "1000000, 100000000, 1, 100, max-rows",
        "1000000, 100000000, 100, 3, max-cells"
    })
    void aLimitNamesItsSetting(long bytes, long unpacked, int rows, int cells, String setting) {
        Path file = list(xlsx("Cá nhân")).saveIn(folder);

        assertThat(WorkbookFixture.intake(limits(bytes, unpacked, rows, 256, cells))
                        .read(file)
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.FILE_IS_TOO_LARGE);
                    assertThat(finding.message()).contains("vinhdanh.intake." + setting);
                });
    }

    @Test
    void aTextThatIsStoredOnceAndStandsInManyCellsCountsInEach() {
        WorkbookFixture workbook = xlsx("Cá nhân");
        // of many letters, or it would be refused as a zip bomb
        String longest = new Random(7)
                .ints(30_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (int row = 0; row < 40; row++) {
            workbook.row(longest);
        }

        Duration minute = Duration.ofMinutes(1);
        IntakeLimits million = new IntakeLimits(1 << 20, 100 << 20, 100, 100, 100, 100, 1_000_000, minute, minute);

        assertThat(WorkbookFixture.intake(million).read(workbook.saveIn(folder)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("vinhdanh.intake.max-characters"));
    }

    @Test
    void theTimeForOneFileIsALimitToo() {
        AtomicLong hours = new AtomicLong();
        // each look at the clock finds it an hour later
        InstantSource hurrying = () -> Instant.ofEpochSecond(3_600 * hours.getAndIncrement());
        WorkbookFiles files =
                new WorkbookFiles(limits(1 << 20, 1 << 20, 100, 256, 100), hurrying.withZone(ZoneOffset.UTC));
        Path file = list(xlsx("Cá nhân")).saveIn(folder);

        assertThat(Assertions.assertThrows(UnreadableFile.class, () -> files.read(file)))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(FindingCode.FILE_TAKES_TOO_LONG);
                    assertThat(refusal.arguments()).containsExactly("60 giây (vinhdanh.intake.max-time)");
                });
    }

    @Test
    void contentBeyondTheColumnsThatAreReadIsTold() {
        for (WorkbookFixture workbook : new WorkbookFixture[] {list(xlsx("Cá nhân")), list(xls("Cá nhân"))}) {
            workbook.cell(workbook.workbook() instanceof HSSFWorkbook ? 255 : 16_383)
                    .setCellValue("xa");
            IntakeLimits narrow = limits(1 << 20, 1 << 20, 100, 100, 100);

            Submission submission = WorkbookFixture.intake(narrow).read(workbook.saveIn(folder));

            assertThat(submission.nominations()).hasSize(1);
            assertThat(told(submission)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(FindingCode.CELLS_BEYOND_LIMIT);
                assertThat(finding.message()).contains("vinhdanh.intake.max-columns");
            });
        }
    }

    @Test
    void macrosAreToldAndNeverRun() throws IOException {
        WorkbookFixture workbook = list(xlsx("Cá nhân"));
        XSSFWorkbook poi = (XSSFWorkbook) workbook.workbook();
        poi.setWorkbookType(XSSFWorkbookType.XLSM);
        poi.setVBAProject(new ByteArrayInputStream("macro".getBytes(StandardCharsets.UTF_8)));

        Submission submission = WorkbookFixture.intake().read(workbook.saveAs(folder.resolve("de-nghi.xlsm")));

        assertThat(submission.nominations()).hasSize(1);
        assertThat(told(submission)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ACTIVE_CONTENT_IGNORED);
            assertThat(finding.arguments()).containsExactly("macro");
        });
    }

    @Test
    void linksToOtherFilesAreToldAndNeverFollowed() {
        WorkbookFixture workbook = list(xls("Cá nhân"));
        HSSFWorkbook other = new HSSFWorkbook();
        other.createSheet("Khác").createRow(0).createCell(0).setCellValue(7);
        HSSFWorkbook poi = (HSSFWorkbook) workbook.workbook();
        poi.linkExternalWorkbook("khong-co.xls", other);
        workbook.cell(3).setCellFormula("[khong-co.xls]Khác!A1");

        Submission submission = workbook.readIn(folder);

        assertThat(submission.nominations()).hasSize(1);
        assertThat(told(submission))
                .extracting(finding -> finding.arguments().get(0))
                .contains("liên kết đến tệp khác");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 | PDF",
                "<html><body>Danh sách</body></html> | trang web (HTML)",
                "<?xml version='1.0'?><Workbook/> | XML",
                "{\\rtf1 Danh sách} | văn bản RTF"
            })
    void aFileThatIsNoWorkbookIsCalledByWhatItIs(String content, String kind) throws IOException {
        Path file = Files.writeString(folder.resolve("danh-sach.xlsx"), content);

        assertThat(WorkbookFixture.intake().read(file).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.FILE_IS_NOT_A_WORKBOOK);
                    assertThat(finding.message()).contains(kind);
                });
    }
}
