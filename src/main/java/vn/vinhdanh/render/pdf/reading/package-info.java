/** Reads finished papers: what is printed on them, without what it looks like. */
@NullMarked
package vn.vinhdanh.render.pdf.reading;

import org.jspecify.annotations.NullMarked;
