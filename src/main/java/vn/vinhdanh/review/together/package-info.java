/** The rules that need more than one row: the file as a whole, and what the register has. */
@NullMarked
package vn.vinhdanh.review.together;

import org.jspecify.annotations.NullMarked;
