package vn.vinhdanh.sample.word;

import java.util.Map;
import java.util.Random;

/** Draws names of people with the frequencies of real ones. */
public final class PersonNames {

    private static final double MINORITY_SHARE = 0.03;

    private final Words words = Words.load("names");
    private final Phrases phrases = new Phrases(words, "parts");
    private final WeightedWords family = new WeightedWords(words.pairs("family"));
    private final Map<Boolean, WeightedWords> middle = bySex("middle");
    private final Map<Boolean, WeightedWords> given = bySex("given");

    private Map<Boolean, WeightedWords> bySex(String list) {
        return Map.of(
                true, new WeightedWords(words.pairs(list, "female")),
                false, new WeightedWords(words.pairs(list, "male")));
    }

    /** A full name: family, middle and given name, or one of the ethnic minorities. */
    public String draw(boolean female, Random random) {
        if (random.nextDouble() < MINORITY_SHARE) {
            String pattern = Phrases.pick(words.list("minority", female ? "female" : "male"), random);
            return phrases.filled(pattern, Map.of(), random);
        }
        String first = family.draw(random);
        WeightedWords middles = middle.getOrDefault(female, family);
        WeightedWords givens = given.getOrDefault(female, family);
        String between = middles.draw(random);
        String last = givens.draw(random);
        while (between.endsWith(last)) {
            last = givens.draw(random);
        }
        return between.isEmpty() ? first + " " + last : first + " " + between + " " + last;
    }
}
