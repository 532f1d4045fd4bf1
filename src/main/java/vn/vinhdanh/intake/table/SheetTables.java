package vn.vinhdanh.intake.table;

import java.util.List;
import vn.vinhdanh.intake.ColumnMapping;
import vn.vinhdanh.intake.RowCensus;

/** What the tables of one sheet gave. */
public record SheetTables(List<TableRow> records, RowCensus census, List<ColumnMapping> columns) {}
