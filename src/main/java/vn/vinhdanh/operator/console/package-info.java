/** What commands show: progress, findings, how a file was read. */
@NullMarked
package vn.vinhdanh.operator.console;

import org.jspecify.annotations.NullMarked;
