/** The layout table of Decree 30/2020/NĐ-CP, Annex I, row by row, against finished decisions. */
@NullMarked
package vn.vinhdanh.render.decision.layout;

import org.jspecify.annotations.NullMarked;
