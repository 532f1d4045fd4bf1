/** The run report, the index page and the status table. */
@ApplicationModule(
        allowedDependencies = {
            "award",
            "diagnostic",
            "catalogue",
            "register",
            "intake",
            "review",
            "decision",
            "render",
            "publish"
        })
@NullMarked
package vn.vinhdanh.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
