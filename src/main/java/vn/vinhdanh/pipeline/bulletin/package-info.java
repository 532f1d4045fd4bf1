/** Bulletins that are made when somebody asks for them, from the register. */
@NullMarked
package vn.vinhdanh.pipeline.bulletin;

import org.jspecify.annotations.NullMarked;
