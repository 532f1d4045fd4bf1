package vn.vinhdanh.award;

import org.jspecify.annotations.Nullable;

/**
 * An emulation cluster or block (cụm, khối thi đua).
 *
 * @param kind "cụm" or "khối", as the workbook says
 * @param yearSetUp when it was set up or consolidated
 * @param units how many member units it has
 */
public record Cluster(String name, String kind, @Nullable Integer yearSetUp, int units) {}
