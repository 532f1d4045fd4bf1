/** From documents to the batch's folder: staging, proof of completeness, checksums, one rename. */
@ApplicationModule(
        allowedDependencies = {"award", "diagnostic", "catalogue", "register", "decision", "render", "render::proof"})
@NullMarked
package vn.vinhdanh.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
