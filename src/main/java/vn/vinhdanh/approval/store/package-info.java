/** Keeps approvals in the database and approved templates in the data folder. */
@NullMarked
package vn.vinhdanh.approval.store;

import org.jspecify.annotations.NullMarked;
