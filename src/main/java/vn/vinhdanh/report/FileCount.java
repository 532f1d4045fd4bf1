package vn.vinhdanh.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The documents of one kind in a package.
 *
 * @param kind its code: "certificate"; called otherwise in report.json, where what has a kind is a document
 */
public record FileCount(@JsonProperty("of") String kind, int files, int pages, long bytes) {}
