package vn.vinhdanh.catalogue.yaml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.award.Rating;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.catalogue.Condition;
import vn.vinhdanh.catalogue.Requirement;

/** Reads what an award demands of its nominees. */
final class ConditionReader {

    static final Set<String> KEYS = Set.of("for", "demand", "unmet", "law", "confidence");
    private static final Set<String> DEMANDS = Set.of(
            "any",
            "all",
            "running",
            "same-year",
            "before",
            "times",
            "not-within",
            "rating",
            "initiatives",
            "first-in-cluster",
            "members-share",
            "rewarded-for");

    private final Set<String> known;

    ConditionReader(Set<String> known) {
        this.known = known;
    }

    Requirement requirement(YamlPart part, String lawOfAward) {
        String law = part.optional("law");
        return new Requirement(
                Set.copyOf(part.constants("for", RecipientKind.class)),
                demand(part.part("demand", "demand", DEMANDS)),
                part.word("unmet", Map.of("error", true, "warning", false)),
                law == null ? lawOfAward : law,
                RegimeFile.confidence(part));
    }

    private Condition demand(YamlPart part) {
        if (part.keys().size() != 1) {
            throw part.fault("demand", "a demand has exactly one of these: " + String.join(", ", sortedDemands()));
        }
        String kind = part.keys().iterator().next();
        return switch (kind) {
            case "any" -> new Condition.AnyOf(part.parts(kind, "demand", DEMANDS, this::demand));
            case "all" -> new Condition.AllOf(part.parts(kind, "demand", DEMANDS, this::demand));
            case "running" -> {
                YamlPart run = part.part(kind, kind, Set.of("award", "years"));
                yield new Condition.HeldRunning(award(run), run.count("years"));
            }
            case "same-year" -> new Condition.HeldSameYear(award(part.part(kind, kind, Set.of("award"))));
            case "before" -> {
                YamlPart before = part.part(kind, kind, Set.of("award", "years"));
                yield new Condition.HeldBefore(award(before), before.count("years"));
            }
            case "times" -> {
                YamlPart times = part.part(kind, kind, Set.of("award", "times", "within"));
                yield new Condition.HeldTimes(award(times), times.count("times"), times.count("within"));
            }
            case "not-within" -> {
                YamlPart pause = part.part(kind, kind, Set.of("awards", "years"));
                pause.list("awards").forEach(code -> check(pause, "awards", code));
                yield new Condition.NotWithin(Set.copyOf(pause.list("awards")), pause.count("years"));
            }
            case "rating" -> {
                YamlPart rating = part.part(kind, kind, Set.of("at-least", "years", "proven-by"));
                String provenBy = rating.optional("proven-by");
                if (provenBy != null) {
                    check(rating, "proven-by", provenBy);
                }
                yield new Condition.RatedAtLeast(
                        rating.constant("at-least", rating.required("at-least"), Rating.class),
                        rating.count("years"),
                        provenBy);
            }
            case "initiatives" -> new Condition.HasInitiatives(part.count(kind));
            case "first-in-cluster" -> firstInCluster(part);
            case "members-share" -> {
                boolean strictly = part.part(kind, kind, Set.of("at-least", "more-than", "of"))
                        .has("more-than");
                String least = strictly ? "more-than" : "at-least";
                YamlPart share = part.part(kind, kind, Set.of(least, "of"));
                String of = share.required("of");
                check(share, "of", of);
                yield new Condition.MembersShare(share.number(least), strictly, of);
            }
            default ->
                new Condition.RewardedFor(
                        part.constants(kind, RewardKind.class).stream().collect(Collectors.toUnmodifiableSet()));
        };
    }

    private static Condition firstInCluster(YamlPart part) {
        if (!part.truth("first-in-cluster")) {
            throw part.fault("first-in-cluster", "write true, or leave the demand out");
        }
        return new Condition.FirstInCluster();
    }

    private String award(YamlPart part) {
        String code = part.required("award");
        check(part, "award", code);
        return code;
    }

    private void check(YamlPart part, String key, String code) {
        if (!known.contains(code)) {
            throw part.fault(key, "there is no award " + code + " in awards.yaml");
        }
    }

    private static List<String> sortedDemands() {
        return DEMANDS.stream().sorted().toList();
    }
}
