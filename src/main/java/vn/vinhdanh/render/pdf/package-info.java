/** Turns filled templates into archival, accessible PDF; alone to see the PDF libraries. */
@NullMarked
package vn.vinhdanh.render.pdf;

import org.jspecify.annotations.NullMarked;
