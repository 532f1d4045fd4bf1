/** Pictures and artwork, looked at before anything draws them: what is broken, too large or reaches outside is refused. */
@NullMarked
package vn.vinhdanh.render.picture;

import org.jspecify.annotations.NullMarked;
