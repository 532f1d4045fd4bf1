/** Which certificates lie in which of the printer's files. */
@NullMarked
package vn.vinhdanh.render.certificate.run;

import org.jspecify.annotations.NullMarked;
