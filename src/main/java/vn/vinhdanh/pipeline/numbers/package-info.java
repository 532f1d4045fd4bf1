/** The sheet by which the registry clerk gives decisions their numbers. */
@NullMarked
package vn.vinhdanh.pipeline.numbers;

import org.jspecify.annotations.NullMarked;
