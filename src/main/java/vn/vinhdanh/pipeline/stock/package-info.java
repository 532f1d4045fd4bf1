/** Keeps account of blank stock: what offices enter, and what the program prints on. */
@NullMarked
package vn.vinhdanh.pipeline.stock;

import org.jspecify.annotations.NullMarked;
