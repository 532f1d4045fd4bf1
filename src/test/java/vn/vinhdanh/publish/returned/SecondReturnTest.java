package vn.vinhdanh.publish.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.SHEET;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.aList;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.factNotKnown;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.headingNotKnown;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.nameMissing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A workbook that comes back a second time wears the new marks only. */
class SecondReturnTest {

    private final Path folder;

    SecondReturnTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<String> sheets(Workbook workbook) {
        List<String> sheets = new ArrayList<>();
        for (Sheet sheet : workbook) {
            sheets.add(sheet.getSheetName() + " " + workbook.getSheetVisibility(workbook.getSheetIndex(sheet)));
        }
        return sheets;
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theOldMarksGoAndTheNewOnesCome(Format format) {
        ClerksWorkbook again = aList(format)
                .returnedIn(folder, nameMissing("B2"), factNotKnown("A1"))
                .returnedIn(folder, factNotKnown("C3"));

        assertThat(again.marks()).containsExactly(SHEET + "!C3 yellow");
        assertThat(again.workbook().getSheet(SHEET).getCellComments()).hasSize(1);
        assertThat(again.commentAt(SHEET, "C3")).startsWith("Vinh Danh [1]\nCảnh báo: ");
        assertThat(again.checkSheet().getLastRowNum()).isEqualTo(CheckSheetTest.HEADING_ROW + 4);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void thereIsOneCheckSheetAndOneMemoryThatNobodySees(Format format) {
        ClerksWorkbook workbook = aList(format);
        for (int time = 0; time < 3; time++) {
            workbook = workbook.returnedIn(folder, nameMissing("B2"));

            assertThat(sheets(workbook.workbook()))
                    .containsExactlyInAnyOrder(
                            CheckSheet.NAME + " " + SheetVisibility.VISIBLE,
                            SHEET + " " + SheetVisibility.VISIBLE,
                            MarkMemory.SHEET + " " + SheetVisibility.VERY_HIDDEN);
            assertThat(workbook.workbook().getSheetName(0)).isEqualTo(CheckSheet.NAME);
        }
        assertThat(sheets(workbook.returnedIn(folder).workbook()))
                .as("nothing to remember")
                .containsExactly(CheckSheet.NAME + " VISIBLE", SHEET + " VISIBLE");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameFindingAgainIsMarkedOnce(Format format) {
        ClerksWorkbook first = aList(format).returnedIn(folder, nameMissing("B2"));

        ClerksWorkbook again = first.returnedIn(folder, nameMissing("B2"));

        assertThat(again.marks()).isEqualTo(first.marks());
        assertThat(again.commentAt(SHEET, "B2")).isEqualTo(first.commentAt(SHEET, "B2"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theMarksAreFoundThoughTheClerkInsertedARowAndTypedAValue(Format format) {
        ClerksWorkbook clerk = aList(format).returnedIn(folder, nameMissing("B2"), factNotKnown("C3"));
        Sheet sheet = clerk.workbook().getSheet(SHEET);
        sheet.shiftRows(1, 2, 1);
        sheet.createRow(1).createCell(1).setCellValue("Trần Văn Mới");
        clerk.cell(SHEET, "B3").setCellValue("Nguyễn Văn An (đã sửa)");

        ClerksWorkbook again = clerk.returnedIn(folder);

        assertThat(again.marks()).isEmpty();
        assertThat(again.workbook().getSheet(SHEET).getCellComments()).isEmpty();
        assertThat(again.cell(SHEET, "B2").getStringCellValue()).isEqualTo("Trần Văn Mới");
        assertThat(again.cell(SHEET, "B3").getStringCellValue()).isEqualTo("Nguyễn Văn An (đã sửa)");
        assertThat(Format.fillOf(again.cell(SHEET, "C4").getCellStyle())).isEqualTo("none");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aClerksOwnFillAndCommentComeBack(Format format) {
        ClerksWorkbook clerk = aList(format).comment("B2", "Đã hỏi lại đơn vị");
        CellStyle green = clerk.workbook().createCellStyle();
        green.setFillForegroundColor(IndexedColors.BRIGHT_GREEN.getIndex());
        green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        clerk.cell("B2").setCellStyle(green);
        String before = Format.fillOf(clerk.reopenedIn(folder).cell("B2").getCellStyle());

        ClerksWorkbook marked = clerk.returnedIn(folder, nameMissing("B2"));
        ClerksWorkbook again = marked.returnedIn(folder);

        assertThat(marked.marks()).containsExactly(SHEET + "!B2 red");
        assertThat(Format.fillOf(again.cell(SHEET, "B2").getCellStyle())).isEqualTo(before);
        assertThat(again.commentAt(SHEET, "B2")).isEqualTo("Đã hỏi lại đơn vị");
        assertThat(again.cell(SHEET, "B2").getCellComment().getAuthor()).isEqualTo("Cán bộ");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatTheClerkChangedInTheMarkedCellStays(Format format) {
        ClerksWorkbook clerk = aList(format).comment("B2", "Cũ").returnedIn(folder, nameMissing("B2"));
        Cell cell = clerk.cell(SHEET, "B2");
        CellStyle date = clerk.workbook().createCellStyle();
        date.cloneStyleFrom(cell.getCellStyle());
        date.setDataFormat(clerk.workbook().createDataFormat().getFormat("dd/mm/yyyy"));
        cell.setCellStyle(date);
        cell.setCellValue(29_221);
        String text = cell.getCellComment().getString().getString();
        cell.getCellComment()
                .setString(clerk.workbook().getCreationHelper().createRichTextString(text.replace("Cũ", "Mới")));

        ClerksWorkbook again = clerk.returnedIn(folder);

        assertThat(again.cell(SHEET, "B2").getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(again.cell(SHEET, "B2").getNumericCellValue()).isEqualTo(29_221);
        assertThat(again.commentAt(SHEET, "B2")).isEqualTo("Mới");
        assertThat(again.marks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aMarkOnAnEmptyCellThatASpreadsheetProgramDroppedGoesToo(Format format) {
        ClerksWorkbook clerk = aList(format).returnedIn(folder, headingNotKnown("E9"));
        Sheet sheet = clerk.workbook().getSheet(SHEET);
        sheet.getRow(8).removeCell(clerk.cell(SHEET, "E9"));
        sheet.removeRow(sheet.getRow(8));

        ClerksWorkbook again = clerk.reopenedIn(folder).returnedIn(folder);

        assertThat(again.workbook().getSheet(SHEET).getCellComments()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void marksGoThoughTheClerkRemovedTheCheckSheet(Format format) {
        ClerksWorkbook clerk = aList(format).sheet("Ghi chú riêng").returnedIn(folder, nameMissing("B2"));
        clerk.workbook().removeSheetAt(clerk.workbook().getSheetIndex(CheckSheet.NAME));

        ClerksWorkbook again = clerk.returnedIn(folder);

        assertThat(sheets(again.workbook()))
                .containsExactly(CheckSheet.NAME + " VISIBLE", SHEET + " VISIBLE", "Ghi chú riêng VISIBLE");
        assertThat(again.marks()).isEmpty();
    }
}
