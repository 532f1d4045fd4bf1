/** The press for long lists: a table that the layout engine has begun is gone on with, row after row. */
@NullMarked
package vn.vinhdanh.render.pdf.press.list;

import org.jspecify.annotations.NullMarked;
