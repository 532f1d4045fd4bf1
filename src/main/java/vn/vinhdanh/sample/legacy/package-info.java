/** Text as it stood before Unicode, letter for letter. */
@NullMarked
package vn.vinhdanh.sample.legacy;

import org.jspecify.annotations.NullMarked;
