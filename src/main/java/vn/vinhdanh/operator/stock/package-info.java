/** The commands by which the ledger of blank stock is kept and shown. */
@NullMarked
package vn.vinhdanh.operator.stock;

import org.jspecify.annotations.NullMarked;
