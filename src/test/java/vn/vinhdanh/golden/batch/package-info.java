/** Whole batches at random, each the same for its seed, and what every paper made of them has to be. */
@NullMarked
package vn.vinhdanh.golden.batch;

import org.jspecify.annotations.NullMarked;
