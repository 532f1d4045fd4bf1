/** Keeping what the office cannot do without: backups, also while a run is on, and their return. */
@NamedInterface("keeping")
@NullMarked
package vn.vinhdanh.pipeline.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
