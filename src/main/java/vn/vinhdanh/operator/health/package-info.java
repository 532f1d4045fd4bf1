/** Tells monitoring whether the program is well. */
@NullMarked
package vn.vinhdanh.operator.health;

import org.jspecify.annotations.NullMarked;
