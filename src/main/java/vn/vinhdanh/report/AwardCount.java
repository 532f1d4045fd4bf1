package vn.vinhdanh.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the rows that ask for one award.
 *
 * @param award its name; empty for rows whose award nobody could tell
 */
public record AwardCount(String award, int issued, int returned, int alreadyIssued) {

    public int total() {
        return issued + returned + alreadyIssued;
    }

    /** The counts of several batches, an award each; the one of most rows first. */
    public static List<AwardCount> together(List<AwardCount> counts) {
        Map<String, AwardCount> sums = new LinkedHashMap<>();
        counts.forEach(count -> sums.merge(count.award, count, AwardCount::plus));
        List<AwardCount> sorted = new ArrayList<>(sums.values());
        sorted.sort((one, other) -> Integer.compare(other.total(), one.total()));
        return List.copyOf(sorted);
    }

    private AwardCount plus(AwardCount other) {
        return new AwardCount(
                award, issued + other.issued, returned + other.returned, alreadyIssued + other.alreadyIssued);
    }
}
