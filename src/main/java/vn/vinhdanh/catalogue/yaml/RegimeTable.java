package vn.vinhdanh.catalogue.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.catalogue.Regime;

/** What the regimes say of each award, the latest regime first. */
final class RegimeTable {

    private RegimeTable() {}

    /** By the award's code. */
    static Map<String, List<CatalogueEntry>> of(List<YamlFile> files, Map<String, AwardIdentity> identities) {
        Map<String, Regime> regimes = new LinkedHashMap<>();
        Map<String, Map<String, RegimeFile.Rules>> rules = new LinkedHashMap<>();
        for (YamlFile file : files) {
            RegimeFile read = RegimeFile.read(file, identities.keySet());
            if (read.regime() != null) {
                regimes.put(read.code(), read.regime());
            } else if (!regimes.containsKey(read.code())) {
                throw file.fault(
                        "the regime " + read.code() + " is not known, and this file gives it no name and from");
            }
            rules.computeIfAbsent(read.code(), any -> new LinkedHashMap<>()).putAll(read.rules());
        }
        List<Regime> latestFirst = oneAfterTheOther(regimes.values());
        Map<String, List<CatalogueEntry>> entries = new LinkedHashMap<>();
        identities.forEach((code, identity) -> entries.put(code, entries(identity, latestFirst, rules)));
        return entries;
    }

    /** A later decree ends an earlier one, also where the earlier one's file does not know it yet. */
    private static List<Regime> oneAfterTheOther(Collection<Regime> regimes) {
        List<Regime> latestFirst = new ArrayList<>();
        regimes.stream().sorted(Comparator.comparing(Regime::from).reversed()).forEach(regime -> {
            LocalDate until = regime.until();
            LocalDate next = latestFirst.isEmpty()
                    ? null
                    : latestFirst.get(latestFirst.size() - 1).from().minusDays(1);
            boolean endsEarlier = next != null && (until == null || next.isBefore(until));
            latestFirst.add(new Regime(regime.code(), regime.name(), regime.from(), endsEarlier ? next : until));
        });
        return latestFirst;
    }

    private static List<CatalogueEntry> entries(
            AwardIdentity identity, List<Regime> regimes, Map<String, Map<String, RegimeFile.Rules>> rules) {
        List<CatalogueEntry> entries = new ArrayList<>();
        for (Regime regime : regimes) {
            RegimeFile.Rules known = rules.getOrDefault(regime.code(), Map.of())
                    .get(identity.award().code());
            if (known != null) {
                entries.add(new CatalogueEntry(
                        identity.award(),
                        identity.awardClass(),
                        regime,
                        known.kinds(),
                        known.levels(),
                        identity.needsAchievement(),
                        identity.spellings(),
                        known.coefficients(),
                        known.coefficientsByLevel(),
                        known.requirements(),
                        known.quotas(),
                        known.law(),
                        known.confidence()));
            }
        }
        return List.copyOf(entries);
    }
}
