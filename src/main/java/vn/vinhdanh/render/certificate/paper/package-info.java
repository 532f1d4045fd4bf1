/** The sheets that certificates are printed on. */
@NullMarked
package vn.vinhdanh.render.certificate.paper;

import org.jspecify.annotations.NullMarked;
