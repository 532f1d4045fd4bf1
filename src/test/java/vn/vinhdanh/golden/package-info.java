/** What tests of documents share: reading PDFs back, standards, golden files. */
@NullMarked
package vn.vinhdanh.golden;

import org.jspecify.annotations.NullMarked;
