/** Who signs for the office, and when. */
@NamedInterface("signer")
@NullMarked
package vn.vinhdanh.review.signer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
