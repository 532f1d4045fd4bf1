package vn.vinhdanh.decision;

import java.time.LocalDate;
import java.util.Locale;

/** Whether a decision has been given its number. */
public sealed interface DecisionIdentity {

    /** Waits for its number: every paper of it is marked DỰ THẢO. */
    record Draft(String symbol) implements DecisionIdentity {}

    /**
     * Numbered and dated.
     *
     * @param number at least two digits: "07", "100", "100a"
     * @param symbol "QĐ-UBND"
     */
    record Numbered(String number, String symbol, LocalDate date) implements DecisionIdentity {

        /** "07/QĐ-UBND". */
        public String reference() {
            return number + "/" + symbol;
        }
    }

    String symbol();

    /** Vietnamese long date: day and the months 1 and 2 with a leading zero (Decree 30/2020/NĐ-CP, Annex I, II.4). */
    static String longDate(LocalDate date) {
        return String.format(
                Locale.ROOT,
                date.getMonthValue() < 3 ? "ngày %02d tháng %02d năm %d" : "ngày %02d tháng %d năm %d",
                date.getDayOfMonth(),
                date.getMonthValue(),
                date.getYear());
    }
}
