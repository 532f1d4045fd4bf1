/** The register in the database. */
@NullMarked
package vn.vinhdanh.register.jdbc;

import org.jspecify.annotations.NullMarked;
