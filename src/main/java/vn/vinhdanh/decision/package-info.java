/** From accepted nominations to a decision, draft or numbered. */
@ApplicationModule(allowedDependencies = {"award", "diagnostic", "catalogue", "register", "review", "naming"})
@NullMarked
package vn.vinhdanh.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
