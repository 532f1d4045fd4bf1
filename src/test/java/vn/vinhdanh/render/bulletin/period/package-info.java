@NullMarked
package vn.vinhdanh.render.bulletin.period;

import org.jspecify.annotations.NullMarked;
