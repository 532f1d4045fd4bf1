package vn.vinhdanh.report;

/**
 * The documents of one kind in a package.
 *
 * @param kind its code: "certificate"
 */
public record FileCount(String kind, int files, int pages, long bytes) {}
