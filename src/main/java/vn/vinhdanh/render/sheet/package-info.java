/** Writes the blank nomination workbook; the only place of rendering that sees POI. */
@NullMarked
package vn.vinhdanh.render.sheet;

import org.jspecify.annotations.NullMarked;
