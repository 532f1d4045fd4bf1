package vn.vinhdanh.intake.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** From what an .xlsx stores of a cell to what the clerk sees in it. */
final class CellDecoder {

    private final SharedStrings strings;
    private final @Nullable StylesTable styles;
    private final NumberText numbers;
    private final Map<Integer, String> known = new HashMap<>();

    /** @param styles null where the file has none, which other programs than Excel leave out */
    CellDecoder(SharedStrings strings, @Nullable StylesTable styles, NumberText numbers) {
        this.strings = strings;
        this.styles = styles;
        this.numbers = numbers;
    }

    String text(String type, int style, String stored) {
        return switch (type) {
            case "s" ->
                known.computeIfAbsent(Integer.parseInt(stored.strip()), index -> strings.getItemAt(index)
                        .getString());
            case "str", "inlineStr" -> new XSSFRichTextString(stored).getString();
            case "b" -> stored.strip().equals("1") ? "TRUE" : "FALSE";
            default -> number(style, stored.strip());
        };
    }

    private String number(int style, String stored) {
        if (stored.isEmpty()) {
            return "";
        }
        XSSFCellStyle cellStyle = styles != null && style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
        if (cellStyle == null) {
            return numbers.of(Double.parseDouble(stored), 0, "General");
        }
        return numbers.of(Double.parseDouble(stored), cellStyle.getDataFormat(), cellStyle.getDataFormatString());
    }
}
