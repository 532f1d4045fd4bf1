package vn.vinhdanh.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vinhdanh.award.Award;

/**
 * What one unit is handed.
 *
 * @param unit as the workbook names it
 * @param grants those whose certificate this batch prints, in the order in which they lie on each other
 */
public record Delivery(String unit, List<Grant> grants) {

    /** How many certificates of each award, the awards in the order in which they lie. */
    public Map<Award, Long> counts() {
        return grants.stream()
                .collect(Collectors.groupingBy(
                        grant -> grant.nomination().award(), LinkedHashMap::new, Collectors.counting()));
    }
}
