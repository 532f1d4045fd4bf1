package vn.vinhdanh.review.together;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.catalogue.Coefficient;
import vn.vinhdanh.catalogue.Confidence;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BatchContext;
import vn.vinhdanh.review.eligibility.ConditionWords;

/** Tells which values of the catalogue that a batch rests on are not sure, once for each award. */
final class UnsureValues {

    private final AwardCatalogue catalogue;
    private final BatchContext context;
    private final ConditionWords words;

    UnsureValues(AwardCatalogue catalogue, BatchContext context, ConditionWords words) {
        this.catalogue = catalogue;
        this.context = context;
        this.words = words;
    }

    List<Finding> findings(List<AcceptedNomination> open) {
        Map<String, Set<RecipientKind>> used = new LinkedHashMap<>();
        open.forEach(nomination -> used.computeIfAbsent(nomination.award().code(), any -> new LinkedHashSet<>())
                .add(nomination.recipient().kind()));
        List<Finding> findings = new ArrayList<>();
        used.forEach((code, kinds) -> catalogue.byCode(code, context.lawDate()).ifPresent(entry -> {
            List<String> unsure = unsure(entry, kinds);
            if (!unsure.isEmpty()) {
                findings.add(Finding.of(
                        FindingCode.CATALOGUE_VALUE_UNSURE,
                        CellRef.ofFile(context.sourceFile()),
                        entry.award().name(),
                        String.join("; ", unsure),
                        entry.regime().name()));
            }
        }));
        return findings;
    }

    private List<String> unsure(CatalogueEntry entry, Set<RecipientKind> kinds) {
        List<String> unsure = new ArrayList<>();
        if (entry.confidence() != Confidence.HIGH) {
            unsure.add("đối tượng và thẩm quyền (" + entry.law() + ")" + degree(entry.confidence()));
        }
        for (RecipientKind kind : kinds) {
            Coefficient coefficient = entry.coefficient(kind, context.level());
            if (coefficient != null && coefficient.confidence() != Confidence.HIGH) {
                unsure.add("hệ số tiền thưởng "
                        + coefficient.value().toPlainString().replace('.', ',') + degree(coefficient.confidence()));
            }
        }
        entry.requirements().stream()
                .filter(requirement -> requirement.confidence() != Confidence.HIGH)
                .filter(requirement -> requirement.kinds().stream().anyMatch(kinds::contains))
                .forEach(requirement -> unsure.add(
                        "điều kiện " + words.demand(requirement.condition()) + degree(requirement.confidence())));
        entry.quotas().stream()
                .filter(quota -> quota.confidence() != Confidence.HIGH)
                .forEach(quota -> unsure.add("tỷ lệ (" + quota.law() + ")" + degree(quota.confidence())));
        return unsure;
    }

    private static String degree(Confidence confidence) {
        return confidence == Confidence.MEDIUM ? ": khá chắc" : ": chưa chắc";
    }
}
