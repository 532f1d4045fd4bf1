/** Which templates somebody has looked at and approved, and with which of them each batch was made. */
@ApplicationModule(
        allowedDependencies = {
            "award",
            "decision",
            "diagnostic",
            "catalogue",
            "register",
            "review",
            "review::signer",
            "render",
            "render::proof",
            "publish"
        })
@NullMarked
package vn.vinhdanh.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
