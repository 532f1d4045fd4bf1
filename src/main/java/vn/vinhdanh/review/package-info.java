/** From a submission to accepted nominations and findings: one class a rule. */
@ApplicationModule(allowedDependencies = {"award", "diagnostic", "catalogue", "register", "intake", "naming"})
@NullMarked
package vn.vinhdanh.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
