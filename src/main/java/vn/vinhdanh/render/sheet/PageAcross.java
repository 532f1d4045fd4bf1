package vn.vinhdanh.render.sheet;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** Prints a sheet on A4 across: all columns on one page, as many pages as there are rows for. */
final class PageAcross {

    private static final double SIDE_INCHES = 0.5;
    private static final double FOOT_INCHES = 0.7;

    private PageAcross() {}

    static void setUp(Sheet sheet) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, FOOT_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, FOOT_INCHES);
        sheet.getFooter().setRight("Trang &P/&N");
    }
}
