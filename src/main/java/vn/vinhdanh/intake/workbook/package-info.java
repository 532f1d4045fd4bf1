/** Reads workbook files; alone in this room to see the spreadsheet libraries. */
@NullMarked
package vn.vinhdanh.intake.workbook;

import org.jspecify.annotations.NullMarked;
