/** The syntax of a PDF's file: objects, streams, and the table that says where they are. */
@NullMarked
package vn.vinhdanh.render.pdf.press.file;

import org.jspecify.annotations.NullMarked;
