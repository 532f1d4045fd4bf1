/** Vinh Danh: from a nomination spreadsheet to a commendation package. The rooms below follow the data's way. */
@NullMarked
package vn.vinhdanh;

import org.jspecify.annotations.NullMarked;
