/** The decision as a Word document; with the workbooks of {@code render.sheet} all that sees POI here. */
@NullMarked
package vn.vinhdanh.render.word;

import org.jspecify.annotations.NullMarked;
