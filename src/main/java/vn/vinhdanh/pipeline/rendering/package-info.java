/** The steps from the decision to the published folder. */
@NullMarked
package vn.vinhdanh.pipeline.rendering;

import org.jspecify.annotations.NullMarked;
