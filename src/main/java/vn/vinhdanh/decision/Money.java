package vn.vinhdanh.decision;

import java.math.BigDecimal;
import java.util.Locale;

/** Amounts of money as documents print them. */
public final class Money {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Money() {}

    /** "41.700.000". */
    public static String figures(BigDecimal amount) {
        return String.format(VIETNAMESE, "%,d", amount.toBigIntegerExact());
    }
}
