/** Makes the sample workbooks in input/: what is invented in them is said to be so. */
@NullMarked
package vn.vinhdanh.sample;

import org.jspecify.annotations.NullMarked;
