/** The decision and its annexes. */
@NullMarked
package vn.vinhdanh.render.decision;

import org.jspecify.annotations.NullMarked;
