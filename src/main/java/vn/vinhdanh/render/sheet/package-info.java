/** Writes the blank nomination workbook and the lists; alone with {@code render.word} to see POI in rendering. */
@NullMarked
package vn.vinhdanh.render.sheet;

import org.jspecify.annotations.NullMarked;
