/** Whether a nominee meets what the law asks for an award, as far as workbook and register tell. */
@NullMarked
package vn.vinhdanh.review.eligibility;

import org.jspecify.annotations.NullMarked;
