package vn.vinhdanh.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet was understood.
 *
 * @param kind what it holds: "NOMINATIONS", "INFORMATION" ...; null for a sheet that is not used
 * @param columns what was made of the headings of its tables, in the order of the sheet
 */
public record ReadSheet(String sheet, @Nullable String kind, RowCensus census, List<ColumnMapping> columns) {}
