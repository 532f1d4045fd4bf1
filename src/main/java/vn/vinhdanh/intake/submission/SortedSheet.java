package vn.vinhdanh.intake.submission;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.heading.SheetKind;

/** A sheet and what it holds; null where that is nothing known. */
record SortedSheet(Grid grid, @Nullable SheetKind kind) {}
