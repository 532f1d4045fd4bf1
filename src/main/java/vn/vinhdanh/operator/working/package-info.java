/** A process that makes certificates for a manager. */
@NullMarked
package vn.vinhdanh.operator.working;

import org.jspecify.annotations.NullMarked;
