/** Commands of the desk at which certificates are printed. */
@NullMarked
package vn.vinhdanh.operator.desk;

import org.jspecify.annotations.NullMarked;
