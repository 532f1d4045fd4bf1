/** Counts what is done, over all processes, and gives it to monitoring in the text form of Prometheus. */
@NullMarked
package vn.vinhdanh.observation.metrics;

import org.jspecify.annotations.NullMarked;
