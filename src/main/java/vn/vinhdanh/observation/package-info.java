/** What can be seen of the program from outside while it works and afterwards: the night's report, log, metrics and state. */
@ApplicationModule(allowedDependencies = {"award", "register", "publish", "report", "pipeline"})
@NullMarked
package vn.vinhdanh.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
