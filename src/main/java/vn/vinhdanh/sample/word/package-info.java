/** Draws names, units, offices and headings from lists kept as data. */
@NullMarked
package vn.vinhdanh.sample.word;

import org.jspecify.annotations.NullMarked;
