package vn.vinhdanh.render.sheet;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.CatalogueEntry;

/**
 * The sheet that the drop-down lists come from: a list of more than 255 characters cannot stand in the cell's own rule.
 * It stays in view, because it also tells which award is for whom.
 */
final class DropDownLists {

    private static final String AWARDS = "awards";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int HEADING_ROW = 2;
    private static final int AWARD_COLUMNS = 3;
    private static final int[] WIDTHS = {52, 32, 30};
    private static final int LIST_WIDTH = 17;

    private final XSSFWorkbook workbook;
    private final SheetLayout layout;
    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final Map<String, String> ranges = new HashMap<>();

    DropDownLists(XSSFWorkbook workbook, FormStyles styles, FormFile catalogue) {
        this.workbook = workbook;
        this.styles = styles;
        layout = new SheetLayout(workbook, styles, catalogue.text("sheet"));
        sheet = layout.sheet();
    }

    /** The name of the range with a list's entries. */
    String rangeOf(String list) {
        return Objects.requireNonNull(ranges.get(list), list);
    }

    void write(FormFile form, List<CatalogueEntry> awards, LocalDate day) {
        FormFile catalogue = form.at("catalogue");
        FormFile lists = form.at("lists");
        int width = AWARD_COLUMNS + lists.keys().size();
        layout.title(catalogue.text("title"), width);
        layout.note(
                new MessageFormat(catalogue.text("note"), Locale.ROOT).format(new Object[] {DAY.format(day)}), width);
        writeAwards(catalogue, awards);
        int column = AWARD_COLUMNS;
        for (String list : lists.keys()) {
            FormFile entry = lists.at(list);
            writeList(list, entry, entry.texts("entries"), column++);
        }
        for (int index = 0; index < width; index++) {
            layout.width(index, index < AWARD_COLUMNS ? WIDTHS[index] : LIST_WIDTH);
        }
        layout.headingHeight(HEADING_ROW);
        layout.print(HEADING_ROW, width);
        layout.freeze(HEADING_ROW, 0);
        layout.protect();
    }

    private void writeAwards(FormFile catalogue, List<CatalogueEntry> awards) {
        writeList(
                AWARDS,
                catalogue.at(AWARDS),
                awards.stream().map(entry -> entry.award().name()).toList(),
                0);
        FormFile kinds = catalogue.at("kindNames");
        writeColumn(
                1,
                catalogue.text("kinds"),
                awards.stream().map(entry -> kindsOf(entry, kinds)).toList());
        writeColumn(
                2,
                catalogue.text("law"),
                awards.stream().map(CatalogueEntry::law).toList());
    }

    private static String kindsOf(CatalogueEntry entry, FormFile names) {
        return names.keys().stream()
                .filter(kind -> entry.kinds().contains(RecipientKind.valueOf(kind)))
                .map(names::text)
                .collect(Collectors.joining(", "));
    }

    private void writeList(String list, FormFile texts, List<String> entries, int column) {
        writeColumn(column, texts.text("heading"), entries);
        Name name = workbook.createName();
        name.setNameName(texts.text("name"));
        String letter = CellReference.convertNumToColString(column);
        int first = HEADING_ROW + 2;
        name.setRefersToFormula("'" + sheet.getSheetName() + "'!$" + letter + "$" + first + ":$" + letter + "$"
                + (first + entries.size() - 1));
        ranges.put(list, name.getNameName());
    }

    private void writeColumn(int column, String heading, List<String> entries) {
        layout.cell(HEADING_ROW, column, heading, styles.heading);
        int row = HEADING_ROW + 1;
        for (String entry : entries) {
            layout.cell(row++, column, entry, styles.fixed);
        }
    }
}
