/** Measures finished PDFs: where each glyph and each drawn line stands, of which face, size and colour. */
@NullMarked
package vn.vinhdanh.golden.measure;

import org.jspecify.annotations.NullMarked;
