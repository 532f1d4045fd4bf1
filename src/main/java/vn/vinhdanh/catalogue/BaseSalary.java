package vn.vinhdanh.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The base salary (mức lương cơ sở) from a day on.
 *
 * @param amount đồng a month
 * @param law the decree
 */
public record BaseSalary(LocalDate from, BigDecimal amount, String law) {}
