/** Names as Vietnamese write, address and sort them: parts, honorific, proper case, order. */
@ApplicationModule(allowedDependencies = "award")
@NullMarked
package vn.vinhdanh.naming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
