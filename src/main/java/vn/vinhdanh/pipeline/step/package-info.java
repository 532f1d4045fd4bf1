/** What all steps share: how they are built, which batch they work on, its counts and its decision. */
@NullMarked
package vn.vinhdanh.pipeline.step;

import org.jspecify.annotations.NullMarked;
