/** What is nominated in one row, and what goes wrong in it. */
@NullMarked
package vn.vinhdanh.sample.row;

import org.jspecify.annotations.NullMarked;
