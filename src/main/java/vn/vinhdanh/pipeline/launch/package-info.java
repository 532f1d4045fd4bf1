/** Finds what there is to do, repairs what a crash left, and starts the jobs. */
@NullMarked
package vn.vinhdanh.pipeline.launch;

import org.jspecify.annotations.NullMarked;
