package vn.vinhdanh.catalogue;

import java.math.BigDecimal;

/** How many times the base salary a bonus is. */
public record Coefficient(BigDecimal value, Confidence confidence) {}
