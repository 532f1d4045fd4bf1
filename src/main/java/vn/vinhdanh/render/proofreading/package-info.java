/** Reads texts and finished papers for slips that would spoil a whole batch. */
@NullMarked
package vn.vinhdanh.render.proofreading;

import org.jspecify.annotations.NullMarked;
