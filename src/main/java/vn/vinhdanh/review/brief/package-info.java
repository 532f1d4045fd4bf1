/** Makes the decision's brief and the conference out of the key-and-value sheets and the office's settings. */
@NullMarked
package vn.vinhdanh.review.brief;

import org.jspecify.annotations.NullMarked;
