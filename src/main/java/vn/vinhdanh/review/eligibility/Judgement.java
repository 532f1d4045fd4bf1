package vn.vinhdanh.review.eligibility;

import java.util.List;

/**
 * A condition judged.
 *
 * @param found what is known against it, in Vietnamese; for a condition that is not met
 * @param settling what would tell, in Vietnamese; for a condition of which nothing is known
 */
record Judgement(Verdict verdict, List<String> found, List<String> settling) {

    static final Judgement MET = new Judgement(Verdict.MET, List.of(), List.of());

    static Judgement unmet(String found) {
        return new Judgement(Verdict.UNMET, List.of(found), List.of());
    }

    static Judgement unknown(String settling) {
        return new Judgement(Verdict.UNKNOWN, List.of(), List.of(settling));
    }

    static Judgement metIf(boolean met, String foundOtherwise) {
        return met ? MET : unmet(foundOtherwise);
    }
}
