/** What this room hands to the next, in the database. */
@NullMarked
package vn.vinhdanh.review.store;

import org.jspecify.annotations.NullMarked;
