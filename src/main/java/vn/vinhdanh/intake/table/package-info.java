/** Finds tables in a sheet and turns each of their rows into a record. */
@NullMarked
package vn.vinhdanh.intake.table;

import org.jspecify.annotations.NullMarked;
