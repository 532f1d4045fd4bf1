/** The commands: progress, messages and exit codes; holds no rules. */
@ApplicationModule(
        allowedDependencies = {
            "approval",
            "award",
            "diagnostic",
            "catalogue",
            "register",
            "stock",
            "intake",
            "review",
            "review::signer",
            "decision",
            "render",
            "render::proof",
            "publish",
            "report",
            "pipeline",
            "pipeline::cluster",
            "pipeline::keeping",
            "pipeline::tidying",
            "observation",
            "observation::health",
            "pipeline::input",
            "sample"
        })
@NullMarked
package vn.vinhdanh.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
