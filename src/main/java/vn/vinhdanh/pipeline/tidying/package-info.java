/** Removing what the office's settings say has been kept long enough. */
@NamedInterface("tidying")
@NullMarked
package vn.vinhdanh.pipeline.tidying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
