/** The ledger's tables. */
@NullMarked
package vn.vinhdanh.stock.store;

import org.jspecify.annotations.NullMarked;
