package vn.vinhdanh.review.merit;

import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.RewardKind;

/** The kind of commendation as offices write it: "Theo công trạng", "Đột xuất", "Theo chuyên đề" ... */
public final class RewardKindText {

    /** Words of which one decides, written as name keys. */
    private static final Map<String, RewardKind> WORDS = Map.of(
            "công trạng", RewardKind.MERIT,
            "thường xuyên", RewardKind.MERIT,
            "đột xuất", RewardKind.SUDDEN,
            "phong trào", RewardKind.MOVEMENT,
            "chuyên đề", RewardKind.MOVEMENT,
            "cống hiến", RewardKind.DEDICATION,
            "niên hạn", RewardKind.SENIORITY,
            "đối ngoại", RewardKind.FOREIGN);

    private RewardKindText() {}

    /** Empty where no word, or words of two kinds, stand in it. */
    public static Optional<RewardKind> read(String text) {
        String key = NameKey.of(text);
        var kinds = WORDS.entrySet().stream()
                .filter(word -> key.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }
}
