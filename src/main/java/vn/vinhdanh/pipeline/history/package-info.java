/** Loads past awards, units and answers into the history. */
@NullMarked
package vn.vinhdanh.pipeline.history;

import org.jspecify.annotations.NullMarked;
