/** The golden book (sổ vàng), in which every award granted has its number. */
@NamedInterface("golden-book")
@NullMarked
package vn.vinhdanh.register.goldenbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
