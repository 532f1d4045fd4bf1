/** The law as dated data: which awards exist, for whom, under which names. */
@ApplicationModule(allowedDependencies = {"award", "diagnostic"})
@NullMarked
package vn.vinhdanh.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
