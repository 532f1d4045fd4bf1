/** Realistic nomination workbooks for tests and trials, with the list of the mistakes planted in them. */
@ApplicationModule(allowedDependencies = {"award", "diagnostic", "catalogue"})
@NullMarked
package vn.vinhdanh.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
