/** What is asked of the templates before anything is printed from them: that they can be filled, and say nothing wrong. */
@NamedInterface("proof")
@NullMarked
package vn.vinhdanh.render.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
