/** The pages of the run report and the index. */
@NullMarked
package vn.vinhdanh.render.report;

import org.jspecify.annotations.NullMarked;
