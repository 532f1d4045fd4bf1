/** Files that a command keeps an eye on while somebody works at them. */
@NullMarked
package vn.vinhdanh.operator.watching;

import org.jspecify.annotations.NullMarked;
