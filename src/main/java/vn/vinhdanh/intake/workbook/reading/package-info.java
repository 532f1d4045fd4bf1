/** What all readers of workbook files share: the grid that they fill, the budget that they keep to, why they refuse. */
@NullMarked
package vn.vinhdanh.intake.workbook.reading;

import org.jspecify.annotations.NullMarked;
