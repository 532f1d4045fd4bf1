package vn.vinhdanh.catalogue.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.EditDistance;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.CatalogueEntry;

/** The catalogue of {@code catalogue/awards.yaml}, checked when the program starts. */
@Component
public class YamlAwardCatalogue implements AwardCatalogue {

    private static final String FILE = "catalogue/awards.yaml";
    private static final int OFFERED = 3;
    private static final int REMEMBERED = 1_000;

    private final List<CatalogueEntry> entries;
    private final Map<String, List<CatalogueEntry>> bySpelling = new LinkedHashMap<>();
    private final Map<String, List<CatalogueEntry>> byWriting = new ConcurrentHashMap<>();

    public YamlAwardCatalogue() {
        try (InputStream in = YamlAwardCatalogue.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw new CatalogueFault(FILE, 0, "the catalogue of awards is missing from the program");
            }
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
            entries = new CatalogueReader(FILE).read(text);
        } catch (IOException e) {
            throw new CatalogueFault(FILE, 0, "cannot be read: " + e.getMessage());
        }
        for (CatalogueEntry entry : entries) {
            spellings(entry).map(SpellingKey::of).distinct().forEach(key -> bySpelling
                    .computeIfAbsent(key, any -> new ArrayList<>())
                    .add(entry));
        }
    }

    private static Stream<String> spellings(CatalogueEntry entry) {
        return Stream.concat(Stream.of(entry.award().name()), entry.spellings().stream());
    }

    @Override
    public Optional<CatalogueEntry> find(String asWritten, LocalDate date) {
        List<CatalogueEntry> candidates = candidates(asWritten);
        return candidates.stream()
                .filter(entry -> entry.isInForce(date))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
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
        return entries.stream().map(CatalogueEntry::award).toList();
    }

    @Override
    public List<String> nearest(String asWritten, Predicate<CatalogueEntry> offered) {
        String key = SpellingKey.of(asWritten);
        return entries.stream()
                .filter(offered)
                .sorted(Comparator.comparingInt(entry -> distance(entry, key)))
                .map(entry -> entry.award().name())
                .distinct()
                .limit(OFFERED)
                .toList();
    }

    private static int distance(CatalogueEntry entry, String key) {
        return spellings(entry)
                .mapToInt(spelling -> EditDistance.between(SpellingKey.of(spelling), key))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
