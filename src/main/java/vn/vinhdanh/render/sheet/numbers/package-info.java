/** The workbook in which the registry clerk gives waiting decisions their numbers. */
@NamedInterface("numbers")
@NullMarked
package vn.vinhdanh.render.sheet.numbers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
