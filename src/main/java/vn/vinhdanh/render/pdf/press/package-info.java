/** The press: a page drawn once is taken apart into what everyone has and slots for text, and filled for each recipient. */
@NullMarked
package vn.vinhdanh.render.pdf.press;

import org.jspecify.annotations.NullMarked;
