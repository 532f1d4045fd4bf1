/** A document whose parts stand on pages of their own is taken apart into a document for each, none of which is drawn again. */
@NullMarked
package vn.vinhdanh.render.pdf.parts;

import org.jspecify.annotations.NullMarked;
