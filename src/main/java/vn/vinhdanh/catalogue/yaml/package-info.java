/** Reads the catalogue's data and finds awards in it. */
@NullMarked
package vn.vinhdanh.catalogue.yaml;

import org.jspecify.annotations.NullMarked;
