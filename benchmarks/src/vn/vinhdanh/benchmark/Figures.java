package vn.vinhdanh.benchmark;

import java.util.Locale;

/** Measured figures, written no finer than they are. */
final class Figures {

    private Figures() {}

    /** A power of ten on an axis. */
    static String power(double power) {
        return power < 1 ? Double.toString(power) : String.format(Locale.ROOT, "%,.0f", power);
    }

    /** Thousands apart; three digits that count where there are no more before the point. */
    static String of(double value) {
        int decimals = (int) Math.max(0, 2 - Math.floor(Math.log10(value)));
        return String.format(Locale.ROOT, "%,." + Math.min(decimals, 4) + "f", value);
    }
}
