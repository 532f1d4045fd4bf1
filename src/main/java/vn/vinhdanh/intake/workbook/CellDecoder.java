package vn.vinhdanh.intake.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** From what an .xlsx stores of a cell to what the clerk sees in it. */
final class CellDecoder {

    private final SharedStrings strings;
    private final @Nullable StylesTable styles;
    private final NumberText numbers;
    private final Map<Integer, String> known = new HashMap<>();
    private final Map<Integer, String> runFonts = new HashMap<>();
    private final Map<Integer, String> fonts = new HashMap<>();

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

    /** The typeface of a text, by which its encoding is known; null where the file does not tell, and for numbers. */
    @Nullable
    String font(String type, int style, String stored) {
        return switch (type) {
            case "s" -> {
                String own = runFonts.computeIfAbsent(Integer.parseInt(stored.strip()), this::fontOfRuns);
                yield own.isEmpty() ? fontOf(style) : own;
            }
            case "str", "inlineStr" -> fontOf(style);
            default -> null;
        };
    }

    /** Of a text with formatted pieces: the typeface of its longest; empty for a plain text. */
    private String fontOfRuns(int index) {
        if (!(strings.getItemAt(index) instanceof XSSFRichTextString text)) {
            return "";
        }
        String font = "";
        int longest = 0;
        for (int run = 0; run < text.numFormattingRuns(); run++) {
            XSSFFont own = text.getFontOfFormattingRun(run);
            if (own != null && text.getLengthOfFormattingRun(run) > longest) {
                longest = text.getLengthOfFormattingRun(run);
                font = own.getFontName();
            }
        }
        return font;
    }

    private @Nullable String fontOf(int style) {
        XSSFCellStyle cellStyle = styleOf(style);
        return cellStyle == null
                ? null
                : fonts.computeIfAbsent(style, any -> cellStyle.getFont().getFontName());
    }

    private @Nullable XSSFCellStyle styleOf(int style) {
        return styles != null && style >= 0 && style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
    }

    private String number(int style, String stored) {
        if (stored.isEmpty()) {
            return "";
        }
        XSSFCellStyle cellStyle = styleOf(style);
        if (cellStyle == null) {
            return numbers.of(Double.parseDouble(stored), 0, "General");
        }
        return numbers.of(Double.parseDouble(stored), cellStyle.getDataFormat(), cellStyle.getDataFormatString());
    }
}
