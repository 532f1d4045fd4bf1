package vn.vinhdanh.catalogue.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.EditDistance;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.BaseSalary;
import vn.vinhdanh.catalogue.CatalogueEntry;

/** The catalogue of the files in {@code catalogue/}, checked when the program starts. */
@Component
@EnableConfigurationProperties(CatalogueSettings.class)
public class YamlAwardCatalogue implements AwardCatalogue {

    private static final int OFFERED = 3;
    private static final int REMEMBERED = 1_000;

    private final List<BaseSalary> salaries;
    private final Map<String, AwardIdentity> identities = new LinkedHashMap<>();
    /** By the award's code, the latest regime first. */
    private final Map<String, List<CatalogueEntry>> byCode;

    private final Map<String, List<CatalogueEntry>> bySpelling = new LinkedHashMap<>();
    private final Map<String, List<CatalogueEntry>> byWriting = new ConcurrentHashMap<>();

    /** The catalogue as it is shipped. */
    public YamlAwardCatalogue() {
        this(new CatalogueFiles(null));
    }

    @Autowired
    YamlAwardCatalogue(CatalogueSettings settings) {
        this(new CatalogueFiles(settings.folder()));
    }

    YamlAwardCatalogue(CatalogueFiles files) {
        files.named("awards.yaml").stream()
                .flatMap(file -> AwardIdentity.read(file).stream())
                .forEach(identity -> identities.put(identity.award().code(), identity));
        byCode = RegimeTable.of(files.regimes(), identities);
        salaries = BaseSalaries.read(files.named("base-salary.yaml"));
        identities.values().forEach(identity -> spellings(identity)
                .map(SpellingKey::of)
                .distinct()
                .forEach(key -> bySpelling
                        .computeIfAbsent(key, any -> new ArrayList<>())
                        .addAll(byCode.getOrDefault(identity.award().code(), List.of()))));
    }

    private static Stream<String> spellings(AwardIdentity identity) {
        return Stream.concat(Stream.of(identity.award().name()), identity.spellings().stream());
    }

    @Override
    public Optional<CatalogueEntry> find(String asWritten, LocalDate date) {
        return inForceOrLatest(candidates(asWritten), date);
    }

    @Override
    public Optional<CatalogueEntry> byCode(String code, LocalDate date) {
        return inForceOrLatest(byCode.getOrDefault(code, List.of()), date);
    }

    private static Optional<CatalogueEntry> inForceOrLatest(List<CatalogueEntry> candidates, LocalDate date) {
        return candidates.stream()
                .filter(entry -> entry.isInForce(date))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    @Override
    public Optional<BaseSalary> baseSalary(LocalDate date) {
        return salaries.stream()
                .filter(salary -> !salary.from().isAfter(date))
                .max(Comparator.comparing(BaseSalary::from));
    }

    @Override
    public boolean knows(String asWritten) {
        return bySpelling.containsKey(SpellingKey.of(asWritten));
    }

    /** The rows of a batch write their award in a few ways. */
    private List<CatalogueEntry> candidates(String asWritten) {
        List<CatalogueEntry> known = byWriting.get(asWritten);
        if (known == null) {
            known = bySpelling.getOrDefault(SpellingKey.of(asWritten), List.of());
            if (byWriting.size() < REMEMBERED) {
                byWriting.put(asWritten, known);
            }
        }
        return known;
    }

    @Override
    public List<Award> awards() {
        return identities.values().stream().map(AwardIdentity::award).toList();
    }

    @Override
    public List<String> nearest(String asWritten, Predicate<CatalogueEntry> offered) {
        String key = SpellingKey.of(asWritten);
        return byCode.values().stream()
                .flatMap(Collection::stream)
                .filter(offered)
                .map(entry -> entry.award().code())
                .distinct()
                .sorted(Comparator.comparingInt(code -> distance(code, key)))
                .limit(OFFERED)
                .flatMap(code -> Optional.ofNullable(identities.get(code)).stream())
                .map(identity -> identity.award().name())
                .toList();
    }

    private int distance(String code, String key) {
        return Optional.ofNullable(identities.get(code)).stream()
                .flatMap(YamlAwardCatalogue::spellings)
                .mapToInt(spelling -> EditDistance.between(SpellingKey.of(spelling), key))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
