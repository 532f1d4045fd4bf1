/** Repairs the text of cells, and folds it for comparing. */
@NullMarked
package vn.vinhdanh.intake.text;

import org.jspecify.annotations.NullMarked;
