/** The commands for backups, their return, and what may be removed. */
@NullMarked
package vn.vinhdanh.operator.keeping;

import org.jspecify.annotations.NullMarked;
