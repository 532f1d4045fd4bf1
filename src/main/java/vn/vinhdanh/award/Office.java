package vn.vinhdanh.award;

import org.jspecify.annotations.Nullable;

/**
 * The office that grants.
 *
 * @param superior the superior body (cơ quan chủ quản); a People's Committee has none
 * @param name the issuing body (cơ quan ban hành): "Ủy ban nhân dân tỉnh Thái Nguyên"
 * @param authority who decides, the line above the legal bases: "Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên"
 * @param place for "Thái Nguyên, ngày ..."
 * @param symbol the tail of the decision's number: "QĐ-UBND"
 */
public record Office(@Nullable String superior, String name, String authority, String place, String symbol) {}
