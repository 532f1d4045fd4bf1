/** Documents and pages are made on all cores, ahead of the one who writes them. */
@NamedInterface("ahead")
@NullMarked
package vn.vinhdanh.render.ahead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
