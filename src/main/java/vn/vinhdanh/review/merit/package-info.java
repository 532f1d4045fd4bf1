/** What a row tells in support of its nomination: rating, initiatives, past awards and the like. */
@NullMarked
package vn.vinhdanh.review.merit;

import org.jspecify.annotations.NullMarked;
