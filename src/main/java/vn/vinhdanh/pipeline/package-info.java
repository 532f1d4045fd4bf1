/** The jobs: the only place where steps are ordered. */
@ApplicationModule(
        allowedDependencies = {
            "approval",
            "award",
            "diagnostic",
            "catalogue",
            "register",
            "register::golden-book",
            "stock",
            "intake",
            "review",
            "decision",
            "render",
            "render::ahead",
            "render::proof",
            "render::numbers",
            "render::stock",
            "publish",
            "report"
        })
@NullMarked
package vn.vinhdanh.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
