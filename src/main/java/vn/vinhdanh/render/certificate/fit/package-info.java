/** Fits a text into its slot by the metrics of the printing font. */
@NullMarked
package vn.vinhdanh.render.certificate.fit;

import org.jspecify.annotations.NullMarked;
