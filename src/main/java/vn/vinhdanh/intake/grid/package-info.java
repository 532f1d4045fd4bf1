/** A workbook as plain records: sheets, rows and cells that know nothing of any file format. */
@NullMarked
package vn.vinhdanh.intake.grid;

import org.jspecify.annotations.NullMarked;
