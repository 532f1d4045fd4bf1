/** From a decision to its documents: pure, from model, templates and fonts to bytes. */
@ApplicationModule(
        allowedDependencies = {"award", "diagnostic", "catalogue", "register", "stock", "review", "decision", "naming"})
@NullMarked
package vn.vinhdanh.render;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
