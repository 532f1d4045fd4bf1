package vn.vinhdanh.decision;

import java.math.BigDecimal;

/**
 * The bonus of one award.
 *
 * @param coefficient how many times the base salary
 * @param base the base salary on the decision's date, đồng a month
 * @param amount what is paid, đồng; 0 where a higher form for the same achievement is paid instead
 */
public record Bonus(BigDecimal coefficient, BigDecimal base, BigDecimal amount) {

    public boolean isPaid() {
        return amount.signum() > 0;
    }

    Bonus unpaid() {
        return new Bonus(coefficient, base, BigDecimal.ZERO);
    }
}
