package vn.vinhdanh.review.together;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BatchContext;
import vn.vinhdanh.review.brief.Dates;
import vn.vinhdanh.review.rule.KindNames;

/**
 * Tells for which awards of a batch no bonus can be worked out, once for each award and kind: either the law has none, as
 * for Gia đình văn hóa, or the catalogue does not reach back to the decision's day. That nothing is paid must be seen by
 * somebody before the list of bonuses goes to the accountant.
 */
final class UnknownBonuses {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final AwardCatalogue catalogue;
    private final BatchContext context;

    UnknownBonuses(AwardCatalogue catalogue, BatchContext context) {
        this.catalogue = catalogue;
        this.context = context;
    }

    private record Group(String award, RecipientKind kind) {}

    List<Finding> findings(List<AcceptedNomination> open) {
        Map<Group, Integer> groups = new LinkedHashMap<>();
        open.forEach(nomination -> groups.merge(
                new Group(nomination.award().code(), nomination.recipient().kind()), 1, Integer::sum));
        List<Finding> findings = new ArrayList<>();
        groups.forEach((group, count) -> catalogue
                .byCode(group.award(), context.lawDate())
                .filter(entry -> !isKnown(entry, group.kind()))
                .ifPresent(entry -> findings.add(finding(entry, group.kind(), count))));
        return findings;
    }

    private boolean isKnown(CatalogueEntry entry, RecipientKind kind) {
        return entry.isInForce(context.lawDate())
                && entry.coefficient(kind, context.level()) != null
                && catalogue.baseSalary(context.lawDate()).isPresent();
    }

    private Finding finding(CatalogueEntry entry, RecipientKind kind, int count) {
        return Finding.of(
                FindingCode.BONUS_NOT_KNOWN,
                CellRef.ofFile(context.sourceFile()),
                entry.award().name(),
                KindNames.of(kind),
                Dates.written(context.lawDate()),
                String.format(VIETNAMESE, "%,d", count));
    }
}
