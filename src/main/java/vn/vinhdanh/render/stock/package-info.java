/** The ledger of blank stock as a paper to be signed and as a table. */
@NamedInterface("stock")
@NullMarked
package vn.vinhdanh.render.stock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
