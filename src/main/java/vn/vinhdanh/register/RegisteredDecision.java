package vn.vinhdanh.register;

import java.time.LocalDate;

/**
 * A decision number that has been given out.
 *
 * @param number without leading zeros: "7", "100", "100a"
 * @param symbol "QĐ-UBND"
 */
public record RegisteredDecision(long id, String number, String symbol, LocalDate date) {

    /** "07/QĐ-UBND": a number below ten is written with a leading zero. */
    public String reference() {
        return printedNumber() + "/" + symbol;
    }

    public String printedNumber() {
        return number.matches("\\d\\D*") ? "0" + number : number;
    }

    /** How the register keeps a number, so that "07" and "7" are one. */
    public static String canonical(String number) {
        return number.strip().replaceFirst("^0+(?=\\d)", "");
    }
}
