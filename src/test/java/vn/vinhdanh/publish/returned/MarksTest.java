package vn.vinhdanh.publish.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.SHEET;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.aList;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.at;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.factNotKnown;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.headingNotKnown;
import static vn.vinhdanh.publish.returned.ClerksWorkbook.nameMissing;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.diagnostic.FindingCode;

/** Each finding is marked in the cell in which the clerk mends it, in the clerk's words. */
class MarksTest {

    private static final String NAME_MISSING = "Lỗi: Thiếu họ tên cá nhân hoặc tên tập thể, hộ gia đình được đề nghị"
            + " khen thưởng.\nCách xử lý: Ghi đầy đủ họ và tên; nếu là dòng thừa thì xóa cả dòng.";
    private static final String FACT_NOT_KNOWN =
            "Cảnh báo: Không nhận ra mục “Kính gửi”; giá trị ghi bên cạnh không được sử dụng.\nCách xử lý: Kiểm tra lại"
                    + " tên mục, ví dụ: Cơ quan ban hành, Địa danh, Số quyết định, Ngày quyết định, Trích yếu, Căn cứ,"
                    + " Chức vụ người ký, Người ký, Nơi nhận.";
    private static final String HEADING_NOT_KNOWN =
            "Lưu ý: Không nhận ra tiêu đề cột “Ghi thêm”; nội dung của cột này không được sử dụng.\nCách xử lý: Nếu"
                    + " cột chỉ để tham khảo thì không cần sửa. Nếu cần dùng nội dung của cột, hãy đặt tiêu đề thông"
                    + " dụng, ví dụ: Chức vụ, Đơn vị công tác, Thành tích.";

    private final Path folder;

    MarksTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anErrorIsRedAndSaysWhatIsWrongAndWhatToDo(Format format) {
        ClerksWorkbook returned = aList(format).returnedIn(folder, nameMissing("B2"));

        assertThat(returned.marks()).containsExactly(SHEET + "!B2 red");
        assertThat(returned.commentAt(SHEET, "B2")).isEqualTo("Vinh Danh [1]\n" + NAME_MISSING);
        assertThat(returned.workbook().getSheet(SHEET).getCellComments()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aWarningIsYellow(Format format) {
        ClerksWorkbook returned = aList(format).returnedIn(folder, factNotKnown("A1"));

        assertThat(returned.marks()).containsExactly(SHEET + "!A1 yellow");
        assertThat(returned.commentAt(SHEET, "A1")).isEqualTo("Vinh Danh [1]\n" + FACT_NOT_KNOWN);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aNoteHasACommentAndNoFill(Format format) {
        ClerksWorkbook returned = aList(format).returnedIn(folder, headingNotKnown("C1"));

        assertThat(returned.marks()).containsExactly(SHEET + "!C1 none");
        assertThat(returned.commentAt(SHEET, "C1")).isEqualTo("Vinh Danh [1]\n" + HEADING_NOT_KNOWN);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void severalFindingsOfACellShareACommentAndTheWorstColour(Format format) {
        ClerksWorkbook returned = aList(format)
                .returnedIn(folder, headingNotKnown("B2"), factNotKnown("B2"), nameMissing("B2"), nameMissing("B2"));

        assertThat(returned.marks()).containsExactly(SHEET + "!B2 red");
        assertThat(returned.commentAt(SHEET, "B2"))
                .isEqualTo("Vinh Danh [1]\n" + HEADING_NOT_KNOWN + "\n\n" + FACT_NOT_KNOWN + "\n\n" + NAME_MISSING);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theClerksOwnCommentStaysFirst(Format format) {
        ClerksWorkbook returned = aList(format)
                .comment("B2", "Đã hỏi lại\nđơn vị")
                .comment("C3", "Xem phụ lục")
                .returnedIn(folder, nameMissing("B2"));

        assertThat(returned.commentAt(SHEET, "B2")).isEqualTo("Đã hỏi lại\nđơn vị\n\nVinh Danh [1]\n" + NAME_MISSING);
        assertThat(returned.commentAt(SHEET, "C3")).isEqualTo("Xem phụ lục");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void neighboursAreMarkedWhateverTheirOrder(Format format) {
        ClerksWorkbook returned = aList(format)
                .comment("C3", "Xem phụ lục")
                .returnedIn(folder, nameMissing("C2"), nameMissing("B2"), nameMissing("A2"), nameMissing("B3"));

        assertThat(returned.marks())
                .containsExactly(SHEET + "!A2 red", SHEET + "!B2 red", SHEET + "!C2 red", SHEET + "!B3 red");
        assertThat(returned.commentAt(SHEET, "B2")).isEqualTo("Vinh Danh [2]\n" + NAME_MISSING);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void onlyTheFillOfAStyleChanges(Format format) {
        ClerksWorkbook clerk = aList(format);
        Font font = clerk.workbook().createFont();
        font.setBold(true);
        CellStyle style = clerk.workbook().createCellStyle();
        style.setFont(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setWrapText(true);
        style.setDataFormat(clerk.workbook().createDataFormat().getFormat("dd/mm/yyyy"));
        style.setFillForegroundColor(IndexedColors.BRIGHT_GREEN.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        clerk.cell("B2").setCellStyle(style);
        clerk.cell("B3").setCellStyle(style);

        ClerksWorkbook returned = clerk.returnedIn(folder, nameMissing("B2"));

        CellStyle now = returned.cell(SHEET, "B2").getCellStyle();
        CellStyle beside = returned.cell(SHEET, "B3").getCellStyle();
        assertThat(Format.fillOf(now)).isEqualTo("red");
        assertThat(now.getFontIndex()).isEqualTo(beside.getFontIndex());
        assertThat(now.getBorderTop()).isEqualTo(BorderStyle.THIN);
        assertThat(now.getWrapText()).isTrue();
        assertThat(now.getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(returned.marks()).containsExactly(SHEET + "!B2 red");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFindingOnAWholeRowIsMarkedInItsFirstFilledCell(Format format) {
        ClerksWorkbook clerk = aList(format);
        clerk.cell("A3").setBlank();

        assertThat(clerk.returnedIn(folder, nameMissing("3"), nameMissing("2")).marks())
                .containsExactly(SHEET + "!A2 red", SHEET + "!B3 red");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aRowOrCellThatDoesNotExistIsMadeForItsMark(Format format) {
        ClerksWorkbook returned = aList(format)
                .returnedIn(
                        folder, nameMissing("8"), nameMissing("H2"), nameMissing(format.lastColumn + format.lastRow));

        assertThat(returned.marks())
                .containsExactly(
                        SHEET + "!H2 red",
                        SHEET + "!A8 red",
                        SHEET + "!" + format.lastColumn + format.lastRow + " red");
        assertThat(returned.cell(SHEET, "H2").getCellType()).isEqualTo(CellType.BLANK);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void inAMergedAreaItsFirstCellIsMarked(Format format) {
        ClerksWorkbook clerk = aList(format);
        clerk.sheet().addMergedRegion(CellRangeAddress.valueOf("C2:D3"));

        assertThat(clerk.returnedIn(folder, nameMissing("D3"), nameMissing("E3"))
                        .marks())
                .containsExactly(SHEET + "!C2 red", SHEET + "!E3 red");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aPlaceThatTheWorkbookDoesNotHaveIsOnlyListed(Format format) {
        ClerksWorkbook returned = aList(format)
                .returnedIn(
                        folder,
                        at("Không có", "B2", FindingCode.NAME_MISSING),
                        at(SHEET, null, FindingCode.NAME_MISSING),
                        at(null, null, FindingCode.NAME_MISSING),
                        nameMissing("B0"),
                        nameMissing("B" + (format.lastRow + 1)),
                        nameMissing(format.columnTooFar + "2"),
                        nameMissing("B2"));

        assertThat(returned.marks()).containsExactly(SHEET + "!B2 red");
        assertThat(returned.checkSheet().getLastRowNum() - CheckSheetTest.HEADING_ROW)
                .as("a band, the group of all seven, a band, the seven findings")
                .isEqualTo(1 + 1 + 1 + 7);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void twoSheetsAreMarkedEachInItsPlace(Format format) {
        ClerksWorkbook clerk = aList(format);
        clerk.workbook().cloneSheet(0);
        clerk.workbook().setSheetName(1, "Tập thể");

        assertThat(clerk.returnedIn(
                                folder,
                                at("Tập thể", "C3", FindingCode.NAME_MISSING),
                                nameMissing("B2"),
                                factNotKnown("C3"))
                        .marks())
                .containsExactlyInAnyOrder(SHEET + "!B2 red", SHEET + "!C3 yellow", "Tập thể!C3 red");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aTextThatFillsAWholeCellStillLetsItsFindingBeMarked(Format format) {
        String award = "Bằng khen ".repeat(3_276);

        ClerksWorkbook returned = aList(format)
                .returnedIn(
                        folder, at(SHEET, "C2", FindingCode.AWARD_NOT_KNOWN, award, "Giấy khen"), nameMissing("B3"));

        assertThat(returned.marks()).containsExactly(SHEET + "!C2 red", SHEET + "!B3 red");
        assertThat(returned.commentAt(SHEET, "C2"))
                .startsWith("Vinh Danh [1]\nLỗi: Không nhận ra hình thức khen thưởng “Bằng khen Bằng khen")
                .hasSizeLessThan(2_000)
                .contains("…")
                .endsWith(
                        "\nCách xử lý: Ghi đúng một tên có trong danh mục. Mỗi dòng chỉ ghi một hình thức; đề nghị hai"
                                + " hình thức thì ghi thành hai dòng.");
    }
}
