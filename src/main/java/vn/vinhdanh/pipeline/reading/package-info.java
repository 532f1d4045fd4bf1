/** The steps from the clerk's file to the decision, and the same way without registering anything. */
@NullMarked
package vn.vinhdanh.pipeline.reading;

import org.jspecify.annotations.NullMarked;
