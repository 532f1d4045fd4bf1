/** Collects what the passes of a process did to the report of the night. */
@NullMarked
package vn.vinhdanh.observation.night;

import org.jspecify.annotations.NullMarked;
