/** From a clerk's file to a submission: every value found by its heading, repaired, with its cell. */
@ApplicationModule(allowedDependencies = {"award", "diagnostic", "catalogue", "register"})
@NullMarked
package vn.vinhdanh.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
