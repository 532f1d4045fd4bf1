/** The commands by which somebody answers for templates. */
@NullMarked
package vn.vinhdanh.operator.template;

import org.jspecify.annotations.NullMarked;
