package vn.vinhdanh.sample.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.GrantingLevel;

/** The office that grants, and the words of its surroundings: units, offices held there, addresses, achievements. */
public final class IssuingOffice {

    private static final String LEVELS = "levels";
    private static final String PLACES = "places";
    private static final String UNITS = "units";

    private final Words words = Words.load("offices");
    private final Phrases phrases = new Phrases(words, PLACES);
    private final String level;
    private final int year;
    private final Map<String, String> known = new HashMap<>();

    /** @param year of the achievements */
    public IssuingOffice(GrantingLevel level, int year, Random random) {
        this.level = level.name();
        this.year = year;
        known.put("year", String.valueOf(year));
        for (String place : List.of("province", "ward")) {
            known.put(place, Phrases.pick(words.list(PLACES, place), random));
        }
        known.put("own", fact("own"));
    }

    /** A unit and an office that somebody holds there. */
    public record Post(String unit, String office) {}

    public int year() {
        return year;
    }

    /** One of the facts that the data give for the office: body, superior, place, word, signer, symbol. */
    public String fact(String name) {
        return phrases.filled(words.text(LEVELS, level, name), known, new Random(0));
    }

    /** Whether an award's name speaks of the same kind of office: a ward grants none of a commune's. */
    public boolean speaksOfThisOffice(String award) {
        String own = fact("word");
        return List.of(" xã", " phường", " đặc khu", " huyện", " Sở").stream()
                .filter(award::endsWith)
                .allMatch(word -> word.strip().equals(own));
    }

    public Post post(Random random) {
        String family = Phrases.pick(words.list(LEVELS, level, UNITS), random);
        return new Post(
                filled(Phrases.pick(words.list(UNITS, family, "names"), random), random),
                Phrases.pick(words.list(UNITS, family, "offices"), random));
    }

    /** The office that somebody holds in a unit already drawn. */
    public String officeIn(String unit, Random random) {
        String first = unit.split(" ", 2)[0];
        for (String family : words.list(LEVELS, level, UNITS)) {
            boolean fits = words.list(UNITS, family, "names").stream().anyMatch(name -> name.startsWith(first));
            if (fits) {
                return Phrases.pick(words.list(UNITS, family, "offices"), random);
            }
        }
        return "Chuyên viên";
    }

    public String collective(Random random) {
        return filled(Phrases.pick(words.list(LEVELS, level, "collectives"), random), random);
    }

    public String address(Random random) {
        return filled(Phrases.pick(words.list(LEVELS, level, "addresses"), random), random);
    }

    public String achievement(RecipientKind kind, Random random) {
        return filled(Phrases.pick(words.list("achievements", kind.name()), random), random);
    }

    /** A line for a column that is not judged: notes, ratings, previous awards. */
    public String remark(String list, Random random) {
        return Phrases.pick(words.list(list), random);
    }

    public List<String> lines(String list) {
        return words.list(list);
    }

    private String filled(String phrase, Random random) {
        return phrases.filled(phrase, known, random);
    }
}
