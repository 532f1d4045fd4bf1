/** Pages of cells and the files they become: .xlsx, .xls, .ods, .csv. */
@NullMarked
package vn.vinhdanh.sample.file;

import org.jspecify.annotations.NullMarked;
