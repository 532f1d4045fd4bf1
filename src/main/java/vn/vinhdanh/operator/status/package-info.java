/** Tells operators where their batches stand. */
@NullMarked
package vn.vinhdanh.operator.status;

import org.jspecify.annotations.NullMarked;
