/** A clerk's file of any format as a workbook that can be marked and given back. */
@NullMarked
package vn.vinhdanh.intake.workbook.copy;

import org.jspecify.annotations.NullMarked;
