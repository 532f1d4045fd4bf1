/** Reads lists of past awards. */
@NullMarked
package vn.vinhdanh.review.past;

import org.jspecify.annotations.NullMarked;
