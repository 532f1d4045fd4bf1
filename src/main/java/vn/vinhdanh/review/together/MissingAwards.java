package vn.vinhdanh.review.together;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.register.RecipientMatching;
import vn.vinhdanh.register.RegisteredAward;

/**
 * Issued awards that a file no longer asks for, by what somebody of the file may share with them: a list of other people under
 * the same name has thousands of both, and not each row is compared with each award.
 */
final class MissingAwards {

    private static final String NONE = "";

    private final List<RegisteredAward> awards;
    private final Map<String, List<Integer>> byIdentity = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<String, List<Integer>> byUnit = new HashMap<>();

    MissingAwards(List<RegisteredAward> awards) {
        this.awards = awards;
        for (int place = 0; place < awards.size(); place++) {
            Recipient recipient = awards.get(place).recipient();
            put(byIdentity, RecipientMatching.identityKey(recipient), place);
            put(byName, NameKey.of(recipient.name()), place);
            put(byUnit, RecipientMatching.unitKey(recipient), place);
        }
    }

    private static void put(Map<String, List<Integer>> index, @Nullable String key, int place) {
        index.computeIfAbsent(key == null ? NONE : key, any -> new ArrayList<>(1))
                .add(place);
    }

    /** Those with the same number, name or unit, or with none where a unit is not told; in the order in which they were issued. */
    List<RegisteredAward> near(Recipient recipient) {
        String unit = RecipientMatching.unitKey(recipient);
        if (unit == null) {
            return awards;
        }
        TreeSet<Integer> places = new TreeSet<>();
        String identity = RecipientMatching.identityKey(recipient);
        if (identity != null) {
            places.addAll(byIdentity.getOrDefault(identity, List.of()));
        }
        places.addAll(byName.getOrDefault(NameKey.of(recipient.name()), List.of()));
        places.addAll(byUnit.getOrDefault(unit, List.of()));
        places.addAll(byUnit.getOrDefault(NONE, List.of()));
        return places.stream().map(awards::get).toList();
    }
}
