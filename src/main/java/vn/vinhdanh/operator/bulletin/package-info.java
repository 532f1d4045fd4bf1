/** The command for bulletins of a period. */
@NullMarked
package vn.vinhdanh.operator.bulletin;

import org.jspecify.annotations.NullMarked;
