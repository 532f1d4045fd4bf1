/** The rules themselves: plain Java, no framework, no database. */
@NullMarked
package vn.vinhdanh.review.rule;

import org.jspecify.annotations.NullMarked;
