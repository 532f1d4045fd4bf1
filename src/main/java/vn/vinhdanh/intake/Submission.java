package vn.vinhdanh.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.Finding;

/**
 * A clerk's file as read.
 *
 * @param file name without folder
 * @param facts each fact's values in the order of the sheet
 * @param sheets how each sheet was understood, in the order of the file; this program's own sheets left out
 * @param findings what intake itself noticed; an error among them without nominations means the file goes back
 */
public record Submission(
        String file,
        Map<Fact, List<CellValue>> facts,
        List<Nomination> nominations,
        List<SheetRow> attendees,
        List<SheetRow> clusters,
        List<SheetRow> movements,
        List<ReadSheet> sheets,
        List<Finding> findings) {

    /** What became of the rows of all sheets together. */
    public RowCensus census() {
        return sheets.stream().map(ReadSheet::census).reduce(RowCensus.NONE, RowCensus::plus);
    }

    /** The first value of a fact that is not empty. */
    public @Nullable CellValue fact(Fact fact) {
        return facts.getOrDefault(fact, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
