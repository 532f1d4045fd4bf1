package vn.vinhdanh.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.texts;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Submission;

/** Text with separators, as Excel and other programs export it: encoding and separator are found out and told. */
class CsvTest {

    private static final String LIST = """
            STT;Họ và tên;Đơn vị;Hình thức khen thưởng;Thành tích
            1;Nguyễn Thị Hường;Sở Nội vụ;Giấy khen;"Hoàn thành tốt
            nhiệm vụ; có ""sáng kiến""\"

            2;Đặng Văn Quý;nt;Giấy khen;Hiến đất làm đường
            """;

    private final Path folder;

    CsvTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Submission read(byte[] content) throws IOException {
        return WorkbookFixture.intake().read(Files.write(folder.resolve("de-nghi.csv"), content));
    }

    private static void assertRead(Submission submission, String charset, String separator) {
        assertThat(texts(submission, Field.NAME)).containsExactly("Nguyễn Thị Hường", "Đặng Văn Quý");
        assertThat(texts(submission, Field.UNIT)).containsExactly("Sở Nội vụ", "Sở Nội vụ");
        assertThat(submission.findings())
                .contains(new Finding(
                        FindingCode.CSV_READ_AS, CellRef.ofFile("de-nghi.csv"), List.of(charset, separator)));
    }

    @Test
    void rowsAreCountedAsExcelCountsThem() throws IOException {
        Submission submission = read(LIST.getBytes(StandardCharsets.UTF_8));

        assertRead(submission, "UTF-8", "dấu chấm phẩy");
        assertThat(texts(submission, Field.ACHIEVEMENT))
                .containsExactly("Hoàn thành tốt\nnhiệm vụ; có \"sáng kiến\"", "Hiến đất làm đường");
        assertThat(submission.nominations().get(1).row().at()).hasToString("de-nghi.csv!de-nghi!4");
        assertThat(submission.census().blanks()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", "|"})
    void everySeparatorOfOffices(String separator) throws IOException {
        String text = LIST.replace("nhiệm vụ;", "nhiệm vụ").replace(";", separator);
        String name = separator.equals(",") ? "dấu phẩy" : separator.equals("|") ? "dấu gạch đứng" : "phím Tab";

        assertRead(read(text.getBytes(StandardCharsets.UTF_8)), "UTF-8", name);
    }

    @Test
    void excelsHintNamesTheSeparatorAndIsNoRow() throws IOException {
        Submission submission = read(("sep=;\r\n" + LIST).getBytes(StandardCharsets.UTF_8));

        assertRead(submission, "UTF-8", "dấu chấm phẩy");
        assertThat(submission.nominations().get(0).row().at()).hasToString("de-nghi.csv!de-nghi!2");
    }

    @Test
    void aByteOrderMarkTellsTheEncoding() throws IOException {
        assertRead(read(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)), "UTF-8", "dấu chấm phẩy");
        assertRead(read(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE)), "UTF-16", "dấu chấm phẩy");
        assertRead(read(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16BE)), "UTF-16", "dấu chấm phẩy");
    }

    @Test
    void withoutAMarkUtf16IsKnownByItsZeros() throws IOException {
        assertRead(read(LIST.getBytes(StandardCharsets.UTF_16LE)), "UTF-16", "dấu chấm phẩy");
    }

    @Test
    void theVietnameseCodePageOfWindows() throws IOException {
        byte[] bytes = in1258(LIST);
        assertThat(new String(bytes, Charset.forName("windows-1258"))).isNotEqualTo(LIST);

        assertRead(read(bytes), "windows-1258", "dấu chấm phẩy");
    }

    /** The page has letters with circumflex, breve and horn, and tones as characters of their own behind them. */
    private static byte[] in1258(String text) {
        StringBuilder apart = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            if (Charset.forName("windows-1258").newEncoder().canEncode(one)) {
                apart.append(one);
                return;
            }
            String marks = Normalizer.normalize(one, Normalizer.Form.NFD);
            String tones = marks.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            apart.append(Normalizer.normalize(
                            marks.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC))
                    .append(tones);
        });
        return apart.toString().getBytes(Charset.forName("windows-1258"));
    }

    @Test
    void theEndingDoesNotMatter() throws IOException {
        Path file = Files.write(folder.resolve("de-nghi.xls"), LIST.getBytes(StandardCharsets.UTF_8));

        assertThat(WorkbookFixture.intake().read(file).nominations()).hasSize(2);
    }

    @Test
    void anUnclosedQuoteLosesNoRowThatIsNotInside() throws IOException {
        Submission submission = read("Họ và tên;Hình thức khen thưởng\nNguyễn Văn An;LĐTT\nTrần Thị Bình;\"LĐTT\n"
                .getBytes(StandardCharsets.UTF_8));

        assertThat(texts(submission, Field.NAME)).containsExactly("Nguyễn Văn An", "Trần Thị Bình");
        assertThat(texts(submission, Field.AWARD)).containsExactly("LĐTT", "LĐTT");
    }

    @Test
    void textThatBeginsAsAFormulaStaysText() throws IOException {
        Submission submission =
                read("Họ và tên;Hình thức khen thưởng\n=cmd|' /C calc'!A0;LĐTT\n".getBytes(StandardCharsets.UTF_8));

        assertThat(texts(submission, Field.NAME)).containsExactly("=cmd|' /C calc'!A0");
    }
}
