/** Holds a batch back whose templates would spoil all of it. */
@NullMarked
package vn.vinhdanh.pipeline.guard;

import org.jspecify.annotations.NullMarked;
