/** Certificates, their fit and their print runs. */
@NullMarked
package vn.vinhdanh.render.certificate;

import org.jspecify.annotations.NullMarked;
