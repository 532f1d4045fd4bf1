/** The bulletin of a period: what the register has of it, counted. */
@NullMarked
package vn.vinhdanh.render.bulletin.period;

import org.jspecify.annotations.NullMarked;
