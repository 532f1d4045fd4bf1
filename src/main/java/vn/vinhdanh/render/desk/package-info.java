/** What the desk that hands certificates out needs: receipt lists, cover sheets, archives by unit. */
@NullMarked
package vn.vinhdanh.render.desk;

import org.jspecify.annotations.NullMarked;
