/** Several processes at one night: who is the manager, and which worker makes which partition. */
@NamedInterface("cluster")
@NullMarked
package vn.vinhdanh.pipeline.cluster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
