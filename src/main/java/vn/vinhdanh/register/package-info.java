/** What has been granted: batches, decision numbers, awards and issued documents with their checksums. */
@ApplicationModule(allowedDependencies = {"award", "diagnostic"})
@NullMarked
package vn.vinhdanh.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
