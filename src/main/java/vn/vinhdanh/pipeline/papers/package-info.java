/** Papers that are out: given out once more, or brought to be verified. */
@NullMarked
package vn.vinhdanh.pipeline.papers;

import org.jspecify.annotations.NullMarked;
