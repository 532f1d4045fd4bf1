/** Fills templates; alone to see FreeMarker. */
@NullMarked
package vn.vinhdanh.render.template;

import org.jspecify.annotations.NullMarked;
