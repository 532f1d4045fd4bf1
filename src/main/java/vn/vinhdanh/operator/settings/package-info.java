/** The settings as an office writes them: looked at before anything starts, shown with where each comes from. */
@NullMarked
package vn.vinhdanh.operator.settings;

import org.jspecify.annotations.NullMarked;
