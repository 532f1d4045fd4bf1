/** Puts a submission together from the sheets of one file. */
@NullMarked
package vn.vinhdanh.intake.submission;

import org.jspecify.annotations.NullMarked;
