/** Documents and pages are made on all cores, ahead of the one who writes them. */
@NullMarked
package vn.vinhdanh.render.ahead;

import org.jspecify.annotations.NullMarked;
