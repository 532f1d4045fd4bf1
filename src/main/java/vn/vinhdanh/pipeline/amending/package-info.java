/** Decisions that correct or revoke issued awards. */
@NullMarked
package vn.vinhdanh.pipeline.amending;

import org.jspecify.annotations.NullMarked;
