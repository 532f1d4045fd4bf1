/** The signs of life of a process, kept in a small file, and what they say of its health. */
@NamedInterface("health")
@NullMarked
package vn.vinhdanh.observation.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
