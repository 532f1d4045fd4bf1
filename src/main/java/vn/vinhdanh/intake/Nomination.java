package vn.vinhdanh.intake;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;

/**
 * One row in which somebody is proposed for an award, before any rule has looked at it.
 *
 * @param ordinal its place in the file, from 1; with the batch it identifies the row
 * @param kind told by the sheet, the section or a column of its own; null where nothing tells it
 */
public record Nomination(int ordinal, @Nullable RecipientKind kind, SheetRow row) {}
