/** Checks the numbers that totals and titles of a list claim against its rows. */
@NullMarked
package vn.vinhdanh.intake.total;

import org.jspecify.annotations.NullMarked;
