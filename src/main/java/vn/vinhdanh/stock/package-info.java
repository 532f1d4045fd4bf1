/** The ledger of blank stock: which preprinted sheets came, were printed on, spoiled or given back, and how many are left. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.vinhdanh.stock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
