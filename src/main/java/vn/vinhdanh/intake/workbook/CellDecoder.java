package vn.vinhdanh.intake.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.intake.workbook.reading.NumberText;

/** From what an .xlsx stores of a cell to what the clerk sees in it. */
final class CellDecoder {

    private final SharedTexts strings;
    private final @Nullable StylesTable styles;
    private final NumberText numbers;
    private final Map<Integer, Format> formats = new HashMap<>();
    private final Map<Integer, String> fonts = new HashMap<>();

    /** @param styles null where the file has none, which other programs than Excel leave out */
    CellDecoder(SharedTexts strings, @Nullable StylesTable styles, NumberText numbers) {
        this.strings = strings;
        this.styles = styles;
        this.numbers = numbers;
    }

    String text(String type, int style, String stored) {
        return switch (type) {
            case "s" -> strings.at(Integer.parseInt(stored.strip()));
            case "str", "inlineStr" -> SharedTexts.unescaped(stored);
            case "b" -> stored.strip().equals("1") ? "TRUE" : "FALSE";
            default -> number(style, stored.strip());
        };
    }

    /** The typeface of a text, by which its encoding is known; null where the file does not tell, and for numbers. */
    @Nullable
    String font(String type, int style, String stored) {
        return switch (type) {
            case "s" -> {
                String own = strings.font(Integer.parseInt(stored.strip()));
                yield own == null ? fontOf(style) : own;
            }
            case "str", "inlineStr" -> fontOf(style);
            default -> null;
        };
    }

    private @Nullable String fontOf(int style) {
        String font = fonts.computeIfAbsent(style, any -> {
            XSSFCellStyle cellStyle = styleOf(style);
            return cellStyle == null ? "" : cellStyle.getFont().getFontName();
        });
        return font.isEmpty() ? null : font;
    }

    private @Nullable XSSFCellStyle styleOf(int style) {
        return styles != null && style >= 0 && style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
    }

    private String number(int style, String stored) {
        if (stored.isEmpty()) {
            return "";
        }
        Format format = formats.computeIfAbsent(style, this::format);
        return numbers.of(Double.parseDouble(stored), format.index, format.shown);
    }

    private record Format(int index, @Nullable String shown) {}

    private Format format(int style) {
        XSSFCellStyle cellStyle = styleOf(style);
        return cellStyle == null
                ? new Format(0, "General")
                : new Format(cellStyle.getDataFormat(), cellStyle.getDataFormatString());
    }
}
