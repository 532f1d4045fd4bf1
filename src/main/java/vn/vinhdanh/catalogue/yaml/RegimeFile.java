package vn.vinhdanh.catalogue.yaml;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.Coefficient;
import vn.vinhdanh.catalogue.Confidence;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.catalogue.Quota;
import vn.vinhdanh.catalogue.Regime;
import vn.vinhdanh.catalogue.Requirement;

/**
 * The awards of one regime.
 *
 * @param regime null in an office's file that only changes awards of a regime shipped with the program
 * @param rules by the award's code
 */
record RegimeFile(String code, @Nullable Regime regime, Map<String, Rules> rules) {

    private static final Set<String> KEYS = Set.of("regime", "name", "from", "until", "awards");
    private static final Set<String> AWARD_KEYS =
            Set.of("code", "kinds", "levels", "bonus", "bonus-by-level", "conditions", "quotas", "law", "confidence");
    private static final Set<String> KIND_NAMES = Set.of("INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD");
    private static final Set<String> LEVEL_NAMES = Set.of("UNIT", "COMMUNE", "DISTRICT", "PROVINCE", "CENTRAL");
    private static final Set<String> QUOTA_KEYS = Set.of("share", "of", "most", "within", "law", "confidence");
    private static final Map<String, Confidence> CONFIDENCES =
            Map.of("h", Confidence.HIGH, "m", Confidence.MEDIUM, "l", Confidence.LOW);

    /** What one regime says of one award. */
    record Rules(
            Set<RecipientKind> kinds,
            Set<GrantingLevel> levels,
            Map<RecipientKind, Coefficient> coefficients,
            Map<GrantingLevel, Map<RecipientKind, Coefficient>> coefficientsByLevel,
            List<Requirement> requirements,
            List<Quota> quotas,
            String law,
            Confidence confidence) {}

    /** @param known the codes of awards that exist */
    static RegimeFile read(YamlFile file, Set<String> known) {
        YamlPart part = file.map("regime", KEYS);
        String code = part.required("regime");
        Regime regime = part.has("from")
                ? new Regime(code, part.required("name"), part.date("from"), part.optionalDate("until"))
                : null;
        Map<String, Rules> rules = new LinkedHashMap<>();
        part.parts("awards", "award", AWARD_KEYS, award -> {
            String awardCode = award.required("code");
            if (!known.contains(awardCode)) {
                throw award.fault("code", "there is no award " + awardCode + " in awards.yaml");
            }
            if (rules.putIfAbsent(awardCode, rules(award, known)) != null) {
                throw award.fault("code", "the code " + awardCode + " stands here a second time");
            }
            return awardCode;
        });
        return new RegimeFile(code, regime, rules);
    }

    private static Rules rules(YamlPart award, Set<String> known) {
        Confidence confidence = award.word("confidence", CONFIDENCES);
        String law = award.required("law");
        return new Rules(
                Set.copyOf(award.constants("kinds", RecipientKind.class)),
                Set.copyOf(award.constants("levels", GrantingLevel.class)),
                award.has("bonus") ? coefficients(award.part("bonus", "bonus", KIND_NAMES)) : Map.of(),
                byLevel(award),
                award.parts("conditions", "condition", ConditionReader.KEYS, condition -> new ConditionReader(known)
                        .requirement(condition, law)),
                award.parts("quotas", "quota", QUOTA_KEYS, quota -> quota(quota, known)),
                law,
                confidence);
    }

    private static Map<GrantingLevel, Map<RecipientKind, Coefficient>> byLevel(YamlPart award) {
        Map<GrantingLevel, Map<RecipientKind, Coefficient>> byLevel = new EnumMap<>(GrantingLevel.class);
        if (award.has("bonus-by-level")) {
            YamlPart levels = award.part("bonus-by-level", "bonus-by-level", LEVEL_NAMES);
            levels.keys()
                    .forEach(level -> byLevel.put(
                            GrantingLevel.valueOf(level), coefficients(levels.part(level, "bonus", KIND_NAMES))));
        }
        return Map.copyOf(byLevel);
    }

    private static Map<RecipientKind, Coefficient> coefficients(YamlPart bonus) {
        Map<RecipientKind, Coefficient> coefficients = new EnumMap<>(RecipientKind.class);
        for (String kind : bonus.keys()) {
            if (bonus.isPlain(kind)) {
                coefficients.put(RecipientKind.valueOf(kind), new Coefficient(bonus.number(kind), Confidence.HIGH));
            } else {
                YamlPart unsure = bonus.part(kind, "coefficient", Set.of("value", "confidence"));
                coefficients.put(
                        RecipientKind.valueOf(kind), new Coefficient(unsure.number("value"), confidence(unsure)));
            }
        }
        return Map.copyOf(coefficients);
    }

    private static Quota quota(YamlPart part, Set<String> known) {
        Quota.Scope scope = part.word("within", Map.of("unit", Quota.Scope.UNIT, "office", Quota.Scope.OFFICE));
        if (part.has("most")) {
            return new Quota.Count(part.count("most"), scope, part.required("law"), confidence(part));
        }
        if (!known.contains(part.required("of"))) {
            throw part.fault("of", "there is no award " + part.required("of") + " in awards.yaml");
        }
        return new Quota.Share(
                part.number("share"), part.required("of"), scope, part.required("law"), confidence(part));
    }

    static Confidence confidence(YamlPart part) {
        return part.word("confidence", CONFIDENCES);
    }
}
