/** A sample of every document, to find what is missing before it is missed. */
@NullMarked
package vn.vinhdanh.render.rehearsal;

import org.jspecify.annotations.NullMarked;
