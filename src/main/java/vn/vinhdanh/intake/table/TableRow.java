package vn.vinhdanh.intake.table;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.intake.SheetRow;

/** A record of a table, with the kind of recipient that its column, section, sheet or heading tells. */
public record TableRow(@Nullable RecipientKind kind, SheetRow row) {}
