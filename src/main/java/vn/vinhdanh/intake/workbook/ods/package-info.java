/** Reads OpenDocument spreadsheets. */
@NullMarked
package vn.vinhdanh.intake.workbook.ods;

import org.jspecify.annotations.NullMarked;
