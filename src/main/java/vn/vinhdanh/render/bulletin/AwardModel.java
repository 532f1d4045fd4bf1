package vn.vinhdanh.render.bulletin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.Grant;

/** Counts a decision's grants by award and kind of recipient; a few recipients are named, as in the decision itself. */
final class AwardModel {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final Map<RecipientKind, String> KINDS = Map.of(
            RecipientKind.COLLECTIVE, "tập thể",
            RecipientKind.INDIVIDUAL, "cá nhân",
            RecipientKind.HOUSEHOLD, "hộ gia đình");

    private final Decision decision;

    AwardModel(Decision decision) {
        this.decision = decision;
    }

    List<Map<String, Object>> build(FigureList figures) {
        List<Map<String, Object>> awards = new ArrayList<>();
        Grant.byAward(decision.grants()).forEach((award, grants) -> awards.add(award(award, grants, figures)));
        return awards;
    }

    private Map<String, Object> award(Award award, List<Grant> grants, FigureList figures) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", award.name());
        model.put("counts", counts(award, grants, figures));
        String achievement = sharedAchievement(grants);
        if (achievement != null) {
            model.put("achievement", achievement);
        }
        model.put(
                "recipients",
                decision.hasAnnex()
                        ? List.of()
                        : grants.stream()
                                .map(grant -> named(grant.nomination().recipient()))
                                .toList());
        return model;
    }

    private List<Map<String, String>> counts(Award award, List<Grant> grants, FigureList figures) {
        Map<RecipientKind, Integer> numbers = new EnumMap<>(RecipientKind.class);
        grants.forEach(grant -> numbers.merge(grant.nomination().recipient().kind(), 1, Integer::sum));
        List<Map<String, String>> counts = new ArrayList<>();
        numbers.forEach((kind, number) -> counts.add(Map.of(
                "kind",
                kind.name(),
                "count",
                figures.add(award.name() + ": " + KINDS.get(kind), number, "đếm danh sách kèm theo " + source()))));
        return counts;
    }

    private String source() {
        return decision.identity() instanceof DecisionIdentity.Numbered numbered
                ? "Quyết định số " + numbered.reference()
                : "dự thảo quyết định";
    }

    /** Told only where it holds for everybody: nobody's achievement is given to somebody else. */
    private static @Nullable String sharedAchievement(List<Grant> grants) {
        Set<String> achievements = grants.stream()
                .map(grant -> grant.nomination().achievement())
                .map(text -> text == null
                        ? ""
                        : text.replaceFirst("[\\s.;,:/]+$", "").strip())
                .collect(Collectors.toSet());
        String only = achievements.iterator().next();
        return achievements.size() == 1 && !only.isEmpty() ? only : null;
    }

    private static String named(Recipient recipient) {
        String name = recipient.nameWithHonorific();
        String inSentence =
                recipient.honorific() == null ? name : name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
        return Stream.of(inSentence, recipient.office(), recipient.unit())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
