package vn.vinhdanh.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.catalogue.yaml.YamlAwardCatalogue;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.heading.ColumnRole;
import vn.vinhdanh.intake.heading.HeadingMatch;
import vn.vinhdanh.intake.heading.PinnedHeadings;
import vn.vinhdanh.intake.heading.SheetKind;
import vn.vinhdanh.intake.heading.Vocabulary;

class BlankNominationFormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
    private static final Vocabulary VOCABULARY = new Vocabulary(PinnedHeadings.NONE, new YamlAwardCatalogue());

    private final FilledForm form = FilledForm.blank(DAY);

    BlankNominationFormTest() throws Exception {}

    @Test
    void theSixSheetsStandBetweenTheirGuidanceAndTheirLists() {
        assertThat(Stream.iterate(0, index -> index + 1)
                        .limit(form.workbook().getNumberOfSheets())
                        .map(form.workbook()::getSheetName))
                .containsExactly(
                        "Hướng dẫn",
                        "Thông tin",
                        "Đề nghị",
                        "Hội nghị",
                        "Đại biểu",
                        "Cụm, khối",
                        "Phong trào",
                        "Danh mục");
        assertThat(form.workbook().getActiveSheetIndex()).isZero();
    }

    @Test
    void everyHeadingIsOneThatIntakeKnowsWhole() {
        assertThat(roles("Đề nghị", SheetKind.NOMINATIONS))
                .containsExactly(
                        ColumnRole.ORDINAL,
                        ColumnRole.RECIPIENT,
                        ColumnRole.HONORIFIC,
                        ColumnRole.NAME,
                        ColumnRole.BIRTH,
                        ColumnRole.IDENTITY_NUMBER,
                        ColumnRole.OFFICE,
                        ColumnRole.UNIT,
                        ColumnRole.AWARD,
                        ColumnRole.ACHIEVEMENT,
                        ColumnRole.PERIOD,
                        ColumnRole.RATING,
                        ColumnRole.INITIATIVES,
                        ColumnRole.PREVIOUS_AWARDS,
                        ColumnRole.NOTE);
        assertThat(roles("Đại biểu", SheetKind.ATTENDEES))
                .containsExactly(ColumnRole.ORDINAL, ColumnRole.NAME, ColumnRole.OFFICES);
        assertThat(roles("Cụm, khối", SheetKind.CLUSTERS))
                .containsExactly(
                        ColumnRole.ORDINAL,
                        ColumnRole.NAME,
                        ColumnRole.CLUSTER_KIND,
                        ColumnRole.YEAR_SET_UP,
                        ColumnRole.UNITS);
        assertThat(roles("Phong trào", SheetKind.MOVEMENTS))
                .containsExactly(ColumnRole.ORDINAL, ColumnRole.NAME, ColumnRole.LEVEL, ColumnRole.LAUNCHED);
    }

    private List<ColumnRole> roles(String sheet, SheetKind kind) {
        assertThat(VOCABULARY.sheet(sheet)).isEqualTo(kind);
        return form.headings(sheet).stream()
                .map(heading -> Objects.requireNonNull(VOCABULARY.columns(kind).match(heading)))
                .filter(match -> match.certainty() == 100)
                .map(HeadingMatch::role)
                .toList();
    }

    @Test
    void everyFactThatIntakeKnowsHasItsKey() {
        List<Fact> facts = Stream.of(SheetKind.INFORMATION, SheetKind.CONFERENCE)
                .flatMap(kind -> form.keys(kind == SheetKind.INFORMATION ? "Thông tin" : "Hội nghị").stream()
                        .map(key -> VOCABULARY.fact(kind, key)))
                .toList();

        assertThat(facts).containsExactly(Fact.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đề nghị   | B4 | doi_tuong     | Tập thể, Cá nhân, Hộ gia đình",
                "Đề nghị   | C4 | danh_xung     | Ông, Bà, Hộ ông, Hộ bà",
                "Đề nghị   | L4 | xep_loai      | Hoàn thành xuất sắc nhiệm vụ, Hoàn thành tốt nhiệm vụ, Hoàn thành nhiệm vụ,"
                        + " Không hoàn thành nhiệm vụ",
                "Thông tin | B16 | loai_khen_thuong | Công trạng, Phong trào, Đột xuất, Cống hiến, Niên hạn, Đối ngoại",
                "Thông tin | B17 | the_thuc_ky  | KT., TM., TL., TUQ., Q.",
                "Cụm, khối | C4 | cum_hay_khoi  | Cụm, Khối",
                "Phong trào| C4 | cap_phat_dong | Trung ương, cấp tỉnh, cấp xã, cơ sở",
            })
    void whatCanBeChosenIsInADropDownList(String sheet, String cell, String range, String entries) {
        XSSFDataValidation rule = ruleAt(sheet, cell);

        assertThat(rule.getValidationConstraint().getFormula1()).isEqualTo(range);
        assertThat(rule.getSuppressDropDownArrow()).isTrue();
        assertThat(entries(range)).containsExactly(entries.split(", "));
    }

    @Test
    void theAwardsAreThoseInForceOnTheDayByTheirOfficialNames() throws Exception {
        assertThat(ruleAt("Đề nghị", "I4").getValidationConstraint().getFormula1())
                .isEqualTo("hinh_thuc");
        assertThat(entries("hinh_thuc"))
                .hasSize(18)
                .contains(
                        "Danh hiệu “Lao động tiên tiến”",
                        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
                        "Giấy khen của Chủ tịch Ủy ban nhân dân đặc khu")
                .doesNotContain("Giấy khen của Chủ tịch Ủy ban nhân dân huyện");

        // the last day of the districts, before the first of the special zones
        FilledForm before = FilledForm.blank(LocalDate.of(2025, 6, 30));
        assertThat(entries(before, "hinh_thuc"))
                .contains("Giấy khen của Chủ tịch Ủy ban nhân dân huyện")
                .doesNotContain("Giấy khen của Chủ tịch Ủy ban nhân dân đặc khu");
    }

    @Test
    void onlyWhatNothingElseCanBeMeantByIsRefused() {
        assertThat(ruleAt("Đề nghị", "B4").getErrorStyle()).isEqualTo(ErrorStyle.STOP);
        assertThat(ruleAt("Cụm, khối", "C4").getErrorStyle()).isEqualTo(ErrorStyle.STOP);
        assertThat(ruleAt("Đề nghị", "I4").getErrorStyle()).isEqualTo(ErrorStyle.WARNING);
        assertThat(ruleAt("Thông tin", "B8").getErrorStyle()).isEqualTo(ErrorStyle.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thông tin", "Đề nghị", "Hội nghị", "Đại biểu", "Cụm, khối", "Phong trào"})
    void everyCellToFillInTellsHow(String name) {
        XSSFSheet sheet = form.sheet(name);
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (!cell.getCellStyle().getLocked()) {
                    XSSFDataValidation rule = ruleAt(name, new CellReference(cell).formatAsString(false));
                    assertThat(rule.getShowPromptBox()).isTrue();
                    assertThat(rule.getPromptBoxText()).isNotBlank();
                }
            }
        }
    }

    @Test
    void aDayIsShownWithTheDayFirstAndWhatMayBeLessThanADayIsText() {
        assertThat(format("Thông tin", "B8")).isEqualTo("dd/mm/yyyy");
        assertThat(format("Hội nghị", "B5")).isEqualTo("dd/mm/yyyy");
        assertThat(format("Đề nghị", "E4")).isEqualTo("@");
        assertThat(format("Đề nghị", "F4")).isEqualTo("@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thông tin", "Đề nghị", "Hội nghị", "Đại biểu", "Cụm, khối", "Phong trào"})
    void headingsAreLockedWithoutAPasswordAndEverythingBelowIsOpen(String name) {
        XSSFSheet sheet = form.sheet(name);

        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
        assertThat(sheet.getCTWorksheet().getSheetProtection().isSetHashValue()).isFalse();
        assertThat(sheet.isFormatCellsLocked()).isFalse();
        assertThat(sheet.isFormatColumnsLocked()).isFalse();
        assertThat(sheet.isInsertRowsLocked()).isFalse();
        assertThat(sheet.isDeleteRowsLocked()).isFalse();
        assertThat(sheet.isSortLocked()).isFalse();
        assertThat(sheet.isAutoFilterLocked()).isFalse();
        for (int row = 0; row <= 2; row++) {
            sheet.getRow(row)
                    .forEach(cell -> assertThat(cell.getCellStyle().getLocked()).isTrue());
        }
        assertThat(sheet.getRow(3).getCell(1).getCellStyle().getLocked()).isFalse();
    }

    /** Excel lets a row of a protected sheet be deleted or sorted only if none of its 16,384 cells is locked. */
    @ParameterizedTest
    @ValueSource(strings = {"Đề nghị", "Đại biểu", "Cụm, khối", "Phong trào"})
    void rowsOfATableCanBeDeletedAndSorted(String name) {
        XSSFSheet sheet = form.sheet(name);

        for (int column : List.of(0, 1, 30, 16_383)) {
            assertThat(sheet.getColumnStyle(column).getLocked()).isFalse();
        }
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thông tin", "Đề nghị", "Hội nghị", "Đại biểu", "Cụm, khối", "Phong trào", "Danh mục"})
    void theSheetIsReadyToBeReadAndPrinted(String name) {
        XSSFSheet sheet = form.sheet(name);

        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo(3);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSizeEnum()).hasToString("A4_PAPER");
        assertThat(printTitles()).contains("'" + name + "'!$3:$3");
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    }

    /** By these an office changes a look in one place, and they are what its list of styles shows. */
    @Test
    void theStylesHaveNames() {
        String styles = form.workbook().getStylesSource().getCTStylesheet().toString();

        assertThat(styles)
                .contains(
                        "name=\"Normal\"",
                        "name=\"Vinh Danh - Tiêu đề cột\"",
                        "name=\"Vinh Danh - Ô ngày\"",
                        "name=\"Vinh Danh - Ô chữ\"");
    }

    /** As they stand in the file: POI cannot read back those of a sheet that has a comma in its name. */
    private List<String> printTitles() {
        return form.workbook().getCTWorkbook().getDefinedNames().getDefinedNameList().stream()
                .filter(name -> name.getName().equals("_xlnm.Print_Titles"))
                .map(name -> {
                    String rows = name.getStringValue();
                    return rows.startsWith("'") ? rows : "'" + rows.replace("!", "'!");
                })
                .toList();
    }

    private String format(String sheet, String cell) {
        CellReference at = new CellReference(cell);
        return form.sheet(sheet)
                .getRow(at.getRow())
                .getCell(at.getCol())
                .getCellStyle()
                .getDataFormatString();
    }

    private XSSFDataValidation ruleAt(String sheet, String cell) {
        CellReference at = new CellReference(cell);
        return form.sheet(sheet).getDataValidations().stream()
                .filter(rule -> Stream.of(rule.getRegions().getCellRangeAddresses())
                        .anyMatch(area -> area.isInRange(at.getRow(), at.getCol())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sheet + "!" + cell + " has no rule"));
    }

    private List<String> entries(String range) {
        return entries(form, range);
    }

    private static List<String> entries(FilledForm form, String range) {
        String[] area = form.workbook().getName(range).getRefersToFormula().split("!", 2);
        XSSFSheet sheet = form.sheet(area[0].replace("'", ""));
        String[] ends = area[1].split(":", 2);
        CellReference first = new CellReference(ends[0]);
        return Stream.iterate(first.getRow(), row -> row + 1)
                .limit(new CellReference(ends[1]).getRow() - first.getRow() + 1L)
                .map(row -> sheet.getRow(row).getCell(first.getCol()).getStringCellValue())
                .toList();
    }
}
