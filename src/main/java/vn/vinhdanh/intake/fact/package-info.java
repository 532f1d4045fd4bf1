/** Reads the sheets of keys and values. */
@NullMarked
package vn.vinhdanh.intake.fact;

import org.jspecify.annotations.NullMarked;
