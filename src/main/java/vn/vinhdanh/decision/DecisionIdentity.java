package vn.vinhdanh.decision;

import java.time.LocalDate;

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
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        // each certificate says it; String.format would be a good part of what it takes to word one
        return "ngày " + (day < 10 ? "0" : "") + day + " tháng " + (month < 3 ? "0" : "") + month + " năm "
                + date.getYear();
    }
}
