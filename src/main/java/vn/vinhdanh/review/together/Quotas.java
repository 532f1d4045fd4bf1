package vn.vinhdanh.review.together;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.catalogue.Quota;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.register.PastAwards;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BatchContext;
import vn.vinhdanh.review.eligibility.ConditionWords;

/** Counts the awards of a batch and of the register's year against the quotas of the catalogue. */
final class Quotas {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String OFFICE = "";

    private final AwardCatalogue catalogue;
    private final BatchContext context;
    private final PastAwards history;
    /** By award and year: asked once, for a province has thousands of units. */
    private final Map<String, Map<String, Integer>> registered = new HashMap<>();

    Quotas(AwardCatalogue catalogue, BatchContext context, PastAwards history) {
        this.catalogue = catalogue;
        this.context = context;
        this.history = history;
    }

    /** Within what is counted: a unit, or the whole office, in the year commended. */
    private record Group(String unitKey, int year) {}

    List<Finding> findings(List<AcceptedNomination> open) {
        Map<String, List<AcceptedNomination>> byCode = open.stream()
                .collect(Collectors.groupingBy(
                        nomination -> nomination.award().code(), LinkedHashMap::new, Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        byCode.forEach(
                (code, nominations) -> catalogue.byCode(code, context.lawDate()).ifPresent(entry -> entry.quotas()
                        .forEach(quota -> groups(quota, nominations)
                                .forEach((group, members) -> check(entry, quota, group, members, byCode, findings)))));
        return findings;
    }

    private Map<Group, List<AcceptedNomination>> groups(Quota quota, List<AcceptedNomination> nominations) {
        return nominations.stream()
                .collect(Collectors.groupingBy(
                        nomination -> group(quota, nomination), LinkedHashMap::new, Collectors.toList()));
    }

    private Group group(Quota quota, AcceptedNomination nomination) {
        String unit = Objects.requireNonNullElse(nomination.recipient().unit(), "");
        return new Group(
                quota.scope() == Quota.Scope.OFFICE ? OFFICE : NameKey.of(unit),
                Objects.requireNonNullElse(
                        nomination.merits().year(), context.lawDate().getYear()));
    }

    private void check(
            CatalogueEntry entry,
            Quota quota,
            Group group,
            List<AcceptedNomination> members,
            Map<String, List<AcceptedNomination>> byCode,
            List<Finding> findings) {
        int count = people(members).size() + registered(entry.award().code(), group);
        if (quota instanceof Quota.Count fixed) {
            if (count > fixed.most()) {
                findings.add(exceeded(entry, quota, members, group, count, "tối đa " + fixed.most()));
            }
        } else if (quota instanceof Quota.Share share) {
            checkShare(entry, share, group, members, count, byCode, findings);
        }
    }

    private void checkShare(
            CatalogueEntry entry,
            Quota.Share share,
            Group group,
            List<AcceptedNomination> members,
            int count,
            Map<String, List<AcceptedNomination>> byCode,
            List<Finding> findings) {
        List<AcceptedNomination> holders = byCode.getOrDefault(share.of(), List.of()).stream()
                .filter(nomination -> group(share, nomination).equals(group))
                .toList();
        int registered = registered(share.of(), group);
        if (holders.isEmpty() && registered == 0) {
            findings.add(Finding.of(
                    FindingCode.QUOTA_UNKNOWN,
                    members.get(0).at(),
                    entry.award().name(),
                    unit(members),
                    Integer.toString(group.year()),
                    name(share.of())));
            return;
        }
        Set<String> all = new HashSet<>(people(holders));
        if (registered == 0) {
            // Whoever gets the higher title has met the lower one, also where the list names it only once.
            all.addAll(people(members));
        }
        int base = all.size() + registered;
        int most = share.percent()
                .multiply(BigDecimal.valueOf(base))
                .divide(HUNDRED, 0, RoundingMode.FLOOR)
                .intValueExact();
        if (count > most) {
            String limit = "tối đa " + most + ", bằng " + ConditionWords.percent(share.percent()) + " của " + base
                    + " người đạt " + name(share.of());
            findings.add(exceeded(entry, share, members, group, count, limit));
        }
    }

    private Finding exceeded(
            CatalogueEntry entry, Quota quota, List<AcceptedNomination> members, Group group, int count, String limit) {
        return Finding.of(
                FindingCode.QUOTA_EXCEEDED,
                members.get(0).at(),
                entry.award().name(),
                quota.scope() == Quota.Scope.OFFICE ? "toàn cơ quan" : unit(members),
                Integer.toString(group.year()),
                Integer.toString(count),
                limit,
                quota.law());
    }

    private int registered(String code, Group group) {
        Map<String, Integer> counts = registered.computeIfAbsent(
                code + group.year(), any -> history.countByUnit(code, group.year(), context.ownBatches()));
        return group.unitKey().equals(OFFICE)
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(group.unitKey(), 0);
    }

    private static Set<String> people(List<AcceptedNomination> nominations) {
        return nominations.stream().map(FileIndex::person).collect(Collectors.toSet());
    }

    private static String unit(List<AcceptedNomination> members) {
        return Objects.requireNonNullElse(members.get(0).recipient().unit(), "");
    }

    private String name(String code) {
        return catalogue.nameOf(code, context.lawDate());
    }
}
