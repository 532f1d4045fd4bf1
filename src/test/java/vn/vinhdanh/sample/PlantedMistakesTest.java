package vn.vinhdanh.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.sample.legacy.TableLegacyWriting;
import vn.vinhdanh.sample.legacy.TextEncoding;
import vn.vinhdanh.sample.word.PersonNames;

/** What a generated workbook holds is what its list of mistakes says, and the same recipe gives the same bytes. */
class PlantedMistakesTest {

    private final Path folder;

    PlantedMistakesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static SampleRecipe recipe(SampleStyle style, SampleFormat format, int rows, double mistakes) {
        return new SampleRecipe(style, format, rows, 11, mistakes, 0.2, GrantingLevel.COMMUNE, TextEncoding.UNICODE);
    }

    private SampleFile written(SampleRecipe recipe) throws IOException {
        try (var alone = SampleWorkbooks.alone()) {
            return alone.getBean(SampleWorkbooks.class)
                    .write(
                            recipe,
                            Files.createDirectories(
                                    folder.resolve(recipe.format().ending())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameRecipeGivesTheSameBytes(SampleFormat format) throws IOException {
        SampleRecipe recipe = recipe(SampleStyle.OFFICIAL_FORM, format, 30, 0.2);
        byte[] first = Files.readAllBytes(written(recipe).file());

        assertThat(Files.readAllBytes(written(recipe).file())).isEqualTo(first);
    }

    /** 15 kinds of mistake; the one in the line of totals and those that a text cannot have are left to chance. */
    @Test
    void everyKindOfMistakeStandsAtLeastOnce() throws IOException {
        SampleFile made = written(recipe(SampleStyle.FULL_WORKBOOK, SampleFormat.XLSX, 100, 0.05));
        Set<String> kinds = new HashSet<>();
        made.mistakes().forEach(mistake -> kinds.add(mistake.what().split(":", 2)[0]));

        assertThat(kinds).hasSize(14);
        assertThat(made.clean()).isEqualTo(86);
        assertThat(made.rows().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(100);
    }

    @Test
    void theShareOfMistakesIsTheOneAskedFor() throws IOException {
        assertThat(written(recipe(SampleStyle.PLAIN, SampleFormat.CSV, 400, 0.1))
                        .clean())
                .isEqualTo(360);
        assertThat(written(recipe(SampleStyle.PLAIN, SampleFormat.XLS, 400, 0)).mistakes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OFFICIAL_FORM, XLSX", "TWO_NAME_COLUMNS, XLS", "SHEETS_BY_KIND, XLSX", "UNITS_MERGED_DOWN, XLS"})
    void whatIsMissingIsMissingInTheCellThatIsNamed(SampleStyle style, SampleFormat format) throws IOException {
        SampleFile made = written(recipe(style, format, 60, 0.3));

        try (Workbook workbook = WorkbookFactory.create(made.file().toFile())) {
            assertThat(made.mistakes())
                    .filteredOn(mistake -> mistake.what().contains("MISSING"))
                    .isNotEmpty()
                    .allSatisfy(mistake -> assertThat(text(workbook, mistake)).isEmpty());
            assertThat(made.mistakes())
                    .filteredOn(mistake -> mistake.what().startsWith("BIRTH_IMPOSSIBLE"))
                    .isNotEmpty()
                    .allSatisfy(mistake -> assertThat(text(workbook, mistake)).startsWith("31/02/"));
        }
    }

    private static String text(Workbook workbook, PlantedMistake mistake) {
        Cell cell = workbook.getSheet(mistake.sheet())
                .getRow(mistake.row() - 1)
                .getCell(CellReference.convertColStringToIndex(mistake.column()));
        return cell.getStringCellValue();
    }

    @Test
    void theListBesideTheWorkbookIsForMachines() throws IOException {
        SampleFile made = written(recipe(SampleStyle.AS_ABOVE, SampleFormat.ODS, 50, 0.2));
        JsonNode answers =
                JsonMapper.shared().readTree(Files.readString(made.file().resolveSibling("as-above-11.ods.json")));

        assertThat(answers.get("file").asString()).isEqualTo("as-above-11.ods");
        assertThat(answers.get("rows").get(RecipientKind.INDIVIDUAL.name()).asInt())
                .isEqualTo(50);
        assertThat(answers.get("mistakes").get(0).propertyNames())
                .containsExactly("code", "severity", "sheet", "row", "column", "what");
    }

    /** Shares of the family names in Viet Nam: Nguyễn about 38 in 100, Trần 11. */
    @Test
    void familyNamesAreAsFrequentAsInLife() {
        PersonNames names = new PersonNames();
        var random = new Random(3);
        int nguyen = 0;
        int tran = 0;
        for (int i = 0; i < 10_000; i++) {
            String name = names.draw(random.nextBoolean(), random);
            assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).isTrue();
            nguyen += name.startsWith("Nguyễn ") ? 1 : 0;
            tran += name.startsWith("Trần ") ? 1 : 0;
        }
        assertThat(nguyen).isBetween(3_300, 3_900);
        assertThat(tran).isBetween(900, 1_250);
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, 'Nguyễn Văn Thắng', 'NguyÔn V¨n Th¾ng'",
        "VNI, 'Nguyễn Văn Thắng', 'Nguyeãn Vaên Thaéng'",
        "TCVN3, 'Đường, ướt', '§\u00ADêng, \u00ADít'",
        "VNI, 'ĐỖ ƯNG ĐỨC', 'ÑOÃ ÖNG ÑÖÙC'"
    })
    void olderEncodingsAreThoseOfTheirTime(TextEncoding encoding, String unicode, String coded) {
        assertThat(new TableLegacyWriting().encoded(unicode, encoding)).isEqualTo(coded);
    }

    /** Windows 1258 has tones as characters of their own: ễ is ê and the mark behind it. */
    @Test
    void noLetterIsLostInAnyDialectOfText() throws IOException {
        for (long seed = 1; seed <= 12; seed++) {
            SampleFile made = written(new SampleRecipe(
                    SampleStyle.SEVERAL_TABLES,
                    SampleFormat.CSV,
                    40,
                    seed,
                    0,
                    0.5,
                    GrantingLevel.PROVINCE,
                    TextEncoding.UNICODE));
            assertThat(decoded(Files.readAllBytes(made.file())))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "HỘ GIA ĐÌNH")
                    .doesNotContain("?");
        }
    }

    private static String decoded(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        if (bytes[0] == (byte) 0xFF) {
            charset = StandardCharsets.UTF_16;
        } else if (new String(bytes, charset).indexOf('\uFFFD') >= 0) {
            charset = Charset.forName("windows-1258");
        }
        return Normalizer.normalize(new String(bytes, charset), Normalizer.Form.NFC);
    }
}
