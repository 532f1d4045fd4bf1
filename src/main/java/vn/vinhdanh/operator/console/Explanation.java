package vn.vinhdanh.operator.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.intake.ColumnMapping;
import vn.vinhdanh.intake.ReadSheet;
import vn.vinhdanh.intake.RowCensus;

/** How a file was understood: each sheet, what its headings were taken for, what its rows are. */
public final class Explanation {

    private final List<ReadSheet> sheets;

    public Explanation(List<ReadSheet> sheets) {
        this.sheets = sheets;
    }

    public void print(PrintWriter out) {
        for (ReadSheet sheet : sheets) {
            String kind = sheet.kind() == null ? "not used" : sheet.kind().toLowerCase(Locale.ROOT);
            out.println("  sheet “" + sheet.sheet() + "”: " + kind);
            for (ColumnMapping column : sheet.columns()) {
                out.println("    " + line(column));
            }
            out.println("    rows: " + rows(sheet.census()));
        }
    }

    private static String line(ColumnMapping column) {
        String heading = column.at().column() + column.at().row() + " “" + column.heading() + "” -> ";
        return column.role() == null
                ? heading + "not used"
                : heading + column.role() + " (" + column.meaning() + "), " + column.certainty() + " % sure: "
                        + reason(column.basis());
    }

    private static String reason(ColumnMapping.Basis basis) {
        return switch (basis) {
            case PINNED -> "pinned in the settings";
            case KNOWN -> "known heading";
            case WITHOUT_ACCENTS -> "known but for its accents";
            case BEGINNING -> "begins as a known heading";
            case HEADING_ABOVE -> "by the heading above it";
            case VALUES -> "by the other columns or the values below";
            case SIMILAR -> "differs little from a known heading";
            case CONTAINED -> "contains a known heading";
            case NONE -> "nothing known";
        };
    }

    private static String rows(RowCensus census) {
        return census.total() + " = " + census.nominations() + " nominations + " + census.facts() + " facts + "
                + census.sections() + " sections + " + census.headings() + " headings + " + census.totals()
                + " totals + " + census.notes() + " notes + " + census.blanks() + " blank";
    }
}
