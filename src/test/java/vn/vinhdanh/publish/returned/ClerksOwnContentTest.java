package vn.vinhdanh.publish.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.ONE_OF_TWO;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.SHEET;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.aList;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.at;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.nameMissing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.diagnostic.FindingCode;

/** Everything of the clerk's is still there when the workbook comes back. */
class ClerksOwnContentTest {

    private static final byte[] ONE_PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Path folder;

    ClerksOwnContentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A workbook with one of everything. */
    private static ClerksWorkbook aRichWorkbook(Format format) {
        ClerksWorkbook clerk = aList(format).sheet("Danh mục").sheet("Ẩn").sheet("Rất ẩn");
        Workbook workbook = clerk.workbook();
        workbook.getSheet("Danh mục").createRow(0).createCell(0).setCellValue("BK");
        workbook.setSheetVisibility(2, SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(3, SheetVisibility.VERY_HIDDEN);
        values(clerk);
        looks(clerk);
        rules(clerk.sheet());
        page(clerk.sheet());
        return clerk.comment("C2", "Đã hỏi lại đơn vị").comment("B3", "Tên theo căn cước");
    }

    private static void values(ClerksWorkbook clerk) {
        Workbook workbook = clerk.workbook();
        Sheet sheet = clerk.sheet();
        var name = workbook.createName();
        name.setNameName("hinh_thuc");
        name.setRefersToFormula("'Danh mục'!$A$1:$A$9");
        var local = workbook.createName();
        local.setNameName("rieng");
        local.setSheetIndex(1);
        local.setRefersToFormula("'Danh mục'!$A$1");
        sheet.getRow(2).createCell(3).setCellFormula("A3&\" \"&'Danh mục'!A1");
        sheet.getRow(2).createCell(4).setCellFormula("ROW()-1");
        sheet.getRow(2).createCell(7).setCellFormula("COUNTA('Danh mục'!A1:A9)+SUM('Danh mục:Ẩn'!B1)");
        clerk.workbook().getSheet("Danh mục").createRow(2).createCell(0).setCellFormula("'Cá nhân'!B2&hinh_thuc");
        sheet.getRow(1).createCell(5).setCellValue(44_321.5);
        sheet.getRow(1).createCell(6).setCellValue(true);
        sheet.createRow(4).createCell(0).setCellValue("nt");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A5:C6"));
        var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("https://example.vn/");
        clerk.cell("B3").setHyperlink(link);
        int picture = workbook.addPicture(ONE_PIXEL, Workbook.PICTURE_TYPE_PNG);
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(5);
        anchor.setRow1(5);
        anchor.setCol2(6);
        anchor.setRow2(7);
        sheet.createDrawingPatriarch().createPicture(anchor, picture);
    }

    private static void looks(ClerksWorkbook clerk) {
        Workbook workbook = clerk.workbook();
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 13);
        font.setBold(true);
        font.setColor(IndexedColors.DARK_BLUE.getIndex());
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setBorderBottom(BorderStyle.DOUBLE);
        style.setWrapText(true);
        style.setLocked(false);
        style.setFillForegroundColor(IndexedColors.BRIGHT_GREEN.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        clerk.cell("C2").setCellStyle(style);
        clerk.sheet().getRow(1).getCell(5).setCellStyle(style);
        clerk.sheet().getRow(2).setZeroHeight(true);
        clerk.sheet().getRow(0).setHeight((short) 600);
        clerk.sheet().setColumnWidth(1, 7_000);
        clerk.sheet().setColumnHidden(6, true);
        var rich = workbook.getCreationHelper().createRichTextString("Lê Thị Bình (mới)");
        rich.applyFont(0, 2, font);
        clerk.cell("B3").setCellValue(rich);
    }

    private static void rules(Sheet sheet) {
        var helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"BK", "GK"}), new CellRangeAddressList(1, 50, 2, 2)));
        var conditions = sheet.getSheetConditionalFormatting();
        conditions.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("A2:C50")},
                conditions.createConditionalFormattingRule("$B2=\"\""));
    }

    private static void page(Sheet sheet) {
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(CellRangeAddress.valueOf("A1:C3"));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setScale((short) 80);
        sheet.setMargin(PageMargin.LEFT, 0.75);
        sheet.getHeader().setCenter("DANH SÁCH");
        sheet.getFooter().setRight("&P");
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getWorkbook().setPrintArea(0, "$A$1:$E$6");
        sheet.protectSheet("");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aReturnWithoutMarksChangesNothing(Format format) {
        ClerksWorkbook clerk = aRichWorkbook(format).reopenedIn(folder);
        List<String> before = Portrait.of(clerk.workbook());

        ClerksWorkbook returned = clerk.returnedIn(folder, at(null, null, FindingCode.NAME_MISSING));

        assertThat(before).hasSizeGreaterThan(70);
        assertThat(Portrait.of(returned.workbook())).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void marksThatAreTakenOffAgainLeaveTheWorkbookAsItWas(Format format) {
        ClerksWorkbook clerk = aRichWorkbook(format).reopenedIn(folder);
        List<String> before = Portrait.of(clerk.workbook());

        ClerksWorkbook marked =
                clerk.returnedIn(folder, nameMissing("C2"), nameMissing("3"), nameMissing("B6"), nameMissing("K9"));
        assertThat(marked.marks())
                .containsExactly(SHEET + "!C2 red", SHEET + "!A3 red", SHEET + "!A5 red", SHEET + "!K9 red");
        ClerksWorkbook again = marked.returnedIn(folder);

        assertThat(again.marks()).isEmpty();
        assertThat(Portrait.of(again.workbook())).isEqualTo(before);
    }

    @Test
    void macrosStayWhereTheyAre() throws Exception {
        byte[] macros = "không phải macro thật".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("de-nghi.xlsm");
        try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
                var out = Files.newOutputStream(file)) {
            workbook.createSheet(SHEET).createRow(0).createCell(0).setCellValue("Họ và tên");
            workbook.setVBAProject(new ByteArrayInputStream(macros));
            workbook.write(out);
        }

        byte[] returned = new MarkedWorkbooks()
                .mark("de-nghi.xlsm", Files.readAllBytes(file), List.of(nameMissing("A2")), ONE_OF_TWO);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(returned))) {
            assertThat(workbook.isMacroEnabled()).isTrue();
            assertThat(workbook.getPackage().getPartsByName(Pattern.compile(".*vbaProject.bin")))
                    .singleElement()
                    .satisfies(part -> assertThat(part.getInputStream()).hasBinaryContent(macros));
            assertThat(workbook.getSheetName(0)).isEqualTo(CheckSheet.NAME);
        }
    }
}
