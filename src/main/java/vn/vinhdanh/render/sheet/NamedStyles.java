package vn.vinhdanh.render.sheet;

import javax.xml.namespace.QName;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** Gives cell styles the names under which Excel lists them, so that an office changes a look in one place. */
final class NamedStyles {

    private static final String NORMAL = "Normal";
    private static final QName CELL_STYLES = new QName(XSSFRelation.NS_SPREADSHEETML, "cellStyles");
    private static final QName CELL_STYLE = new QName(XSSFRelation.NS_SPREADSHEETML, "cellStyle");

    private final StylesTable styles;
    private final CTStylesheet sheet;
    private int named;

    NamedStyles(XSSFWorkbook workbook) {
        styles = workbook.getStylesSource();
        sheet = styles.getCTStylesheet();
        try (XmlCursor cursor = sheet.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(CELL_STYLES);
        }
        name(NORMAL, 0);
    }

    void name(XSSFCellStyle style, String name) {
        CTXf look = (CTXf) style.getCoreXf().copy();
        look.unsetXfId();
        int index = styles.putCellStyleXf(look) - 1;
        style.getCoreXf().setXfId(index);
        name(name, index);
    }

    /** POI has no name for this part of a workbook, so it is written as it stands in the file. */
    private void name(String name, int look) {
        try (XmlCursor cursor = sheet.newCursor()) {
            cursor.toChild(CELL_STYLES);
            cursor.setAttributeText(new QName("count"), Integer.toString(++named));
            cursor.toEndToken();
            cursor.beginElement(CELL_STYLE);
            cursor.insertAttributeWithValue("name", name);
            cursor.insertAttributeWithValue("xfId", Integer.toString(look));
            if (name.equals(NORMAL)) {
                cursor.insertAttributeWithValue("builtinId", "0");
            }
        }
    }
}
