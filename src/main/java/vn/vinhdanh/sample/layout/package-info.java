/** Lays rows out as offices do: letterhead, headings, sections, totals, signatures. */
@NullMarked
package vn.vinhdanh.sample.layout;

import org.jspecify.annotations.NullMarked;
