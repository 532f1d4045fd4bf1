package vn.vinhdanh.intake.workbook.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.grid.GridCell;
import vn.vinhdanh.intake.grid.GridRow;
import vn.vinhdanh.intake.grid.MergedArea;
import vn.vinhdanh.intake.grid.MergedAreas;

/** A table of any format as a workbook: what stood in D9 stands in D9. */
class GridWorkbookTest {

    private static final int COLUMNS = 256;

    private static Grid grid(String sheet, List<MergedArea> merged, GridRow... rows) {
        return new Grid("de-nghi.csv", sheet, List.of(rows), new MergedAreas(merged, COLUMNS), List.of());
    }

    private static Grid grid(String sheet, GridRow... rows) {
        return grid(sheet, List.of(), rows);
    }

    private static GridRow row(int number, String... texts) {
        List<GridCell> cells = new ArrayList<>();
        IntStream.range(0, texts.length)
                .filter(column -> !texts[column].isEmpty())
                .forEach(column -> cells.add(new GridCell(column, texts[column], null)));
        return new GridRow(number, cells, false);
    }

    private static XSSFWorkbook copy(Grid... grids) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new GridWorkbook(List.of(grids)).write()));
    }

    private static List<String> content(XSSFWorkbook workbook) {
        List<String> content = new ArrayList<>();
        workbook.forEach(sheet -> {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    content.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getCellType() + " " + cell);
                }
            }
        });
        return content;
    }

    @Test
    void everySheetRowAndColumnKeepsItsPlaceAndEveryValueIsText() throws IOException {
        XSSFWorkbook copy = copy(
                grid(
                        "Cá nhân",
                        row(3, "STT", "Họ và tên", "", "Ngày sinh"),
                        row(9, "1", "Lê Thị An", "", "05/09/1980")),
                grid("Thông tin", row(1, "Số quyết định", "007")));

        assertThat(content(copy))
                .containsExactly(
                        "Cá nhân!A3 STRING STT",
                        "Cá nhân!B3 STRING Họ và tên",
                        "Cá nhân!D3 STRING Ngày sinh",
                        "Cá nhân!A9 STRING 1",
                        "Cá nhân!B9 STRING Lê Thị An",
                        "Cá nhân!D9 STRING 05/09/1980",
                        "Thông tin!A1 STRING Số quyết định",
                        "Thông tin!B1 STRING 007");
        assertThat(copy.getSheetAt(0).getRow(8).getCell(3).getCellStyle().getDataFormatString())
                .as("a date that the clerk types stays as typed")
                .isEqualTo("@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://a\")", "+84 912", "-", "@SUM(A1)", "=cmd|'/C calc'!A1"})
    void whatLooksLikeAFormulaStaysText(String typed) throws IOException {
        Cell cell = copy(grid("Cá nhân", row(1, typed))).getSheetAt(0).getRow(0).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(typed);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void aFormulasErrorStaysAnError() throws IOException {
        GridRow broken = new GridRow(2, List.of(new GridCell(1, "", "#N/A"), new GridCell(2, "", "Err:508")), false);

        assertThat(content(copy(grid("Cá nhân", broken))))
                .containsExactly("Cá nhân!B2 ERROR #N/A", "Cá nhân!C2 STRING Err:508");
    }

    @Test
    void mergedAreasAreMergedAndOfTwoThatOverlapTheFirst() throws IOException {
        XSSFWorkbook copy = copy(grid(
                "Cá nhân",
                List.of(new MergedArea(1, 1, 0, 3), new MergedArea(4, 6, 2, 2), new MergedArea(5, 8, 2, 2)),
                row(1, "DANH SÁCH"),
                row(4, "1", "An", "Tổ 1")));

        assertThat(copy.getSheetAt(0).getMergedRegions().stream().map(area -> area.formatAsString()))
                .containsExactlyInAnyOrder("A1:D1", "C4:C6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cá nhân | Cá nhân",
                "de-nghi-khen-thuong-phuong-phan-dinh-phung | de-nghi-khen-thuong-phuong-phan",
                "Khối 1/2 [mới] | Khối 1 2  mới",
            })
    void aNameThatNoWorkbookTakesIsMadeToFitAndTold(String name, String taken) throws IOException {
        GridWorkbook copy = new GridWorkbook(List.of(grid(name, row(1, "x"))));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(copy.write()))) {
            assertThat(workbook.getSheetName(0).strip()).isEqualTo(taken);
            if (name.equals(taken)) {
                assertThat(copy.renamedSheets()).isEmpty();
            } else {
                assertThat(copy.renamedSheets()).containsEntry(name, workbook.getSheetName(0));
            }
        }
    }

    @Test
    void twoLongNamesThatBeginAlikeStayTwo() throws IOException {
        XSSFWorkbook copy = copy(
                grid("Danh sách đề nghị khen thưởng khối 1", row(1, "x")),
                grid("Danh sách đề nghị khen thưởng khối 2", row(1, "y")));

        assertThat(content(copy))
                .containsExactly(
                        "Danh sách đề nghị khen thưởng k!A1 STRING x", "Danh sách đề nghị khen thưở (2)!A1 STRING y");
    }

    @Test
    void columnsAreAsWideAsTheirTextsWithinReason() throws IOException {
        XSSFWorkbook copy = copy(grid("Cá nhân", row(1, "1", "Nguyễn Thị Minh Khai", "x".repeat(500))));

        assertThat(copy.getSheetAt(0).getColumnWidth(0)).isEqualTo(6 * 256);
        assertThat(copy.getSheetAt(0).getColumnWidth(1)).isEqualTo(22 * 256);
        assertThat(copy.getSheetAt(0).getColumnWidth(2)).isEqualTo(50 * 256);
    }

    @Test
    void aTableWithoutSheetsIsAnEmptyWorkbook() throws IOException {
        assertThat(copy().getNumberOfSheets()).isEqualTo(1);
    }
}
