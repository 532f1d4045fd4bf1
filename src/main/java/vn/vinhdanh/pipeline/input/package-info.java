/** The folder in which clerks drop their files: what lies there, and what becomes of it afterwards. */
@NamedInterface("input")
@NullMarked
package vn.vinhdanh.pipeline.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
