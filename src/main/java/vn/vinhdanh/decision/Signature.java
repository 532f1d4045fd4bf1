package vn.vinhdanh.decision;

import java.util.List;

/**
 * The signature block as printed.
 *
 * @param capacity upper-case lines: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
 */
public record Signature(List<String> capacity, String name) {}
