/** The conference bulletin as page, PDF and text. */
@NullMarked
package vn.vinhdanh.render.bulletin;

import org.jspecify.annotations.NullMarked;
