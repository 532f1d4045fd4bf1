/** The clerk's own workbook back, with every finding marked in its cell. */
@NullMarked
package vn.vinhdanh.publish.returned;

import org.jspecify.annotations.NullMarked;
