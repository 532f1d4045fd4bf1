package vn.vinhdanh.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.AwardClass;
import vn.vinhdanh.catalogue.BaseSalary;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.catalogue.Coefficient;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.review.AcceptedNomination;

/** Coefficient times base salary on the day of the decision, by the law of that day. */
@Component
@EnableConfigurationProperties(BonusSettings.class)
public class BonusCalculation {

    private final AwardCatalogue catalogue;
    private final BonusSettings settings;

    public BonusCalculation(AwardCatalogue catalogue, BonusSettings settings) {
        this.catalogue = catalogue;
        this.settings = settings;
    }

    public BonusSettings settings() {
        return settings;
    }

    /**
     * The bonus of one award.
     *
     * @param level who grants; null when nothing tells
     * @return empty where the catalogue has no amount for this award, kind and day
     */
    public Optional<Bonus> of(String awardCode, RecipientKind kind, @Nullable GrantingLevel level, LocalDate date) {
        Optional<Coefficient> coefficient = catalogue
                .byCode(awardCode, date)
                .filter(entry -> entry.isInForce(date))
                .flatMap(entry -> Optional.ofNullable(entry.coefficient(kind, level)));
        Optional<BaseSalary> base = catalogue.baseSalary(date);
        return coefficient.flatMap(factor -> base.map(salary -> new Bonus(
                factor.value(), salary.amount(), settings.rounded(factor.value().multiply(salary.amount())))));
    }

    /**
     * The bonuses of a decision, by the nominations' ordinals. Each title is paid; of several forms for one achievement
     * of a recipient only the highest is.
     */
    Map<Integer, Bonus> of(List<AcceptedNomination> nominations, @Nullable GrantingLevel level, LocalDate date) {
        Map<Integer, Bonus> bonuses = new HashMap<>();
        Map<String, AcceptedNomination> highest = new HashMap<>();
        Map<Sort, Optional<Bonus>> known = new HashMap<>();
        Set<String> twice = namedTwice(nominations);
        for (AcceptedNomination nomination : nominations) {
            Sort sort =
                    new Sort(nomination.award().code(), nomination.recipient().kind());
            known.computeIfAbsent(sort, any -> of(sort.award(), sort.kind(), level, date))
                    .ifPresent(bonus -> {
                        bonuses.put(nomination.ordinal(), bonus);
                        if (nomination.achievement() != null
                                && twice.contains(name(nomination))
                                && isForm(nomination, date)) {
                            onlyHighest(nomination, bonuses, highest);
                        }
                    });
        }
        return bonuses;
    }

    /** Awards that have the same bonus on a day: there are few, and recipients are many. */
    private record Sort(String award, RecipientKind kind) {}

    /** Only of these achievements need be compared, which takes much longer than to compare names. */
    private static Set<String> namedTwice(List<AcceptedNomination> nominations) {
        Set<String> named = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (AcceptedNomination nomination : nominations) {
            String name = name(nomination);
            if (!named.add(name)) {
                twice.add(name);
            }
        }
        return twice;
    }

    private static String name(AcceptedNomination nomination) {
        return NameKey.of(nomination.recipient().name());
    }

    private static void onlyHighest(
            AcceptedNomination nomination, Map<Integer, Bonus> bonuses, Map<String, AcceptedNomination> highest) {
        String key = achievementOf(nomination);
        AcceptedNomination other = highest.get(key);
        if (other == null) {
            highest.put(key, nomination);
            return;
        }
        boolean higher = amount(bonuses, nomination).compareTo(amount(bonuses, other)) > 0;
        AcceptedNomination lower = higher ? other : nomination;
        highest.put(key, higher ? nomination : other);
        bonuses.computeIfPresent(lower.ordinal(), (ordinal, bonus) -> bonus.unpaid());
    }

    private static BigDecimal amount(Map<Integer, Bonus> bonuses, AcceptedNomination nomination) {
        Bonus bonus = bonuses.get(nomination.ordinal());
        return bonus == null ? BigDecimal.ZERO : bonus.amount();
    }

    private static String achievementOf(AcceptedNomination nomination) {
        Recipient recipient = nomination.recipient();
        return String.join(
                "|",
                name(nomination),
                String.valueOf(recipient.unit()),
                String.valueOf(recipient.identityNumber()),
                String.valueOf(recipient.birth()),
                NameKey.of(String.valueOf(nomination.achievement())));
    }

    private boolean isForm(AcceptedNomination nomination, LocalDate date) {
        return catalogue
                .byCode(nomination.award().code(), date)
                .map(CatalogueEntry::awardClass)
                .filter(AwardClass.FORM::equals)
                .isPresent();
    }
}
