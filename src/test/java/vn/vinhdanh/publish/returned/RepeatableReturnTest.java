package vn.vinhdanh.publish.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.ONE_OF_TWO;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.aList;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.factNotKnown;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.nameMissing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same workbook with the same findings comes back as the same bytes, and what is no workbook as it is. */
class RepeatableReturnTest {

    private static final int LONGER_THAN_A_ZIP_TIME = 2_100;

    private final Path folder;

    RepeatableReturnTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static byte[] mark(Path file) throws IOException {
        return new MarkedWorkbooks()
                .mark(
                        "de-nghi.xlsx",
                        Files.readAllBytes(file),
                        List.of(nameMissing("B2"), factNotKnown("C3")),
                        ONE_OF_TWO);
    }

    private static void assertSameBytesLater(Path file) throws Exception {
        byte[] first = mark(file);
        TimeUnit.MILLISECONDS.sleep(LONGER_THAN_A_ZIP_TIME);

        assertThat(mark(file)).isEqualTo(first).isNotEqualTo(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameArgumentsGiveTheSameBytes(Format format) throws Exception {
        assertSameBytesLater(aList(format).saveIn(folder));
    }

    @Test
    void aFileWithoutPropertiesGivesTheSameBytes() throws Exception {
        assertSameBytesLater(withoutProperties(aList(Format.XLSX).saveIn(folder)));
    }

    private static Path withoutProperties(Path file) throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bare)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll("<(Relationship|Override) [^>]*docProps[^>]*/>", "");
                if (!entry.getName().startsWith("docProps")) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return Files.write(file, bare.toByteArray());
    }

    @Test
    void theClerksOwnDatesAndAuthorStay() throws Exception {
        ClerksWorkbook clerk = aList(Format.XLSX);
        var properties = ((XSSFWorkbook) clerk.workbook()).getProperties().getCoreProperties();
        properties.setCreator("Phòng Nội vụ");
        properties.setCreated("2026-03-01T08:00:00Z");
        properties.setModified("2026-04-02T09:30:00Z");

        try (XSSFWorkbook returned = new XSSFWorkbook(new ByteArrayInputStream(mark(clerk.saveIn(folder))))) {
            var kept = returned.getProperties().getCoreProperties().getUnderlyingProperties();
            assertThat(kept.getCreatorProperty()).contains("Phòng Nội vụ");
            assertThat(kept.getCreatedPropertyString()).isEqualTo("2026-03-01T08:00:00Z");
            assertThat(kept.getModifiedPropertyString()).isEqualTo("2026-04-02T09:30:00Z");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Họ và tên;Hình thức", "PK\u0003\u0004 không phải zip", "<html><body>x</body></html>"})
    void whatIsNoWorkbookComesBackAsItIs(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("de-nghi.xlsx"), content);

        assertThat(mark(file)).isEqualTo(content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aTruncatedWorkbookComesBackAsItIs(Format format) throws Exception {
        byte[] whole = Files.readAllBytes(aList(format).saveIn(folder));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThat(mark(Files.write(folder.resolve(format.fileName()), half))).isEqualTo(half);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theContentCountsAndNotTheEnding(Format format) throws Exception {
        Path file = Files.move(aList(format).saveIn(folder), folder.resolve("de-nghi.bin"));

        assertThat(ClerksWorkbook.open(format, mark(file)).marks())
                .containsExactly("Cá nhân!B2 red", "Cá nhân!C3 yellow");
    }
}
