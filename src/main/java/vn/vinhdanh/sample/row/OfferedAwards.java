package vn.vinhdanh.sample.row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.sample.word.IssuingOffice;

/** The awards of one office, and how its clerk writes each of them. */
public final class OfferedAwards {

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}.*");
    private static final Pattern PLACE_ONLY = Pattern.compile("(Xã|Thôn),.*");
    private static final Pattern PLACE_NAME = Pattern.compile("(Thôn|Tổ dân phố|Ủy ban nhân dân (xã|phường)).*");

    private final AwardCatalogue catalogue;
    private final LocalDate day;
    private final GrantingLevel level;
    private final List<CatalogueEntry> inForce;
    private final List<CatalogueEntry> own;
    private final Map<String, String> written = new HashMap<>();
    private final Random random;

    public OfferedAwards(
            AwardCatalogue catalogue, LocalDate day, GrantingLevel level, IssuingOffice office, Random random) {
        this.catalogue = catalogue;
        this.day = day;
        this.level = level;
        this.random = random;
        inForce = catalogue.awards().stream()
                .map(award -> catalogue.find(award.name(), day))
                .flatMap(Optional::stream)
                .filter(entry -> entry.isInForce(day))
                .toList();
        own = inForce.stream()
                .filter(entry -> entry.levels().contains(level)
                        && office.speaksOfThisOffice(entry.award().name()))
                .toList();
    }

    CatalogueEntry draw(RecipientKind kind, String name) {
        boolean place = PLACE_NAME.matcher(name).matches();
        return any(
                        own,
                        entry -> entry.kinds().contains(kind)
                                && (place
                                        || !PLACE_ONLY
                                                .matcher(entry.award().shortName())
                                                .matches()))
                .orElseThrow();
    }

    /** One that the office may grant, but not to this kind. */
    Optional<CatalogueEntry> forOthers(RecipientKind kind) {
        return any(own, entry -> !entry.kinds().contains(kind));
    }

    /** One that only higher levels may grant. */
    Optional<CatalogueEntry> above(RecipientKind kind) {
        return any(
                inForce,
                entry -> entry.kinds().contains(kind)
                        && entry.levels().stream().allMatch(other -> other.compareTo(level) > 0));
    }

    Optional<CatalogueEntry> another(CatalogueEntry than, RecipientKind kind) {
        return any(own, entry -> entry.kinds().contains(kind) && !entry.equals(than));
    }

    private Optional<CatalogueEntry> any(List<CatalogueEntry> entries, Predicate<CatalogueEntry> wanted) {
        List<CatalogueEntry> fitting = entries.stream().filter(wanted).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }

    /** The same throughout a workbook. */
    public String written(CatalogueEntry entry) {
        return written.computeIfAbsent(entry.award().code(), code -> {
            List<String> full = spellings(entry)
                    .filter(spelling -> !ABBREVIATION.matcher(spelling).matches())
                    .toList();
            return full.get(random.nextInt(full.size()));
        });
    }

    Optional<String> abbreviated(CatalogueEntry entry) {
        List<String> abbreviations = spellings(entry)
                .filter(spelling -> ABBREVIATION.matcher(spelling).matches())
                .toList();
        return abbreviations.isEmpty()
                ? Optional.empty()
                : Optional.of(abbreviations.get(random.nextInt(abbreviations.size())));
    }

    private static Stream<String> spellings(CatalogueEntry entry) {
        return Stream.concat(Stream.of(entry.award().name()), entry.spellings().stream());
    }

    /** Whether the catalogue takes it for some award. */
    boolean isKnown(String text) {
        return catalogue.find(text, day).isPresent();
    }
}
