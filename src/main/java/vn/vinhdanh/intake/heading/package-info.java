/** The headings, keys and phrases by which sheets, columns and rows are known: data of headings.yaml. */
@NullMarked
package vn.vinhdanh.intake.heading;

import org.jspecify.annotations.NullMarked;
