/** The vocabulary of commendation in plain records: who is commended, for what, by whom. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.vinhdanh.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
