/** What is wrong, where it stands and what to do about it: findings, their codes and their texts. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.vinhdanh.diagnostic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
