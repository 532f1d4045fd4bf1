package vn.vinhdanh.sample.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** The headings of one workbook's columns: one of many variants each, and then always the same. */
public final class Headings {

    private final Words words = Words.load("headings");
    private final Map<String, String> drawn = new HashMap<>();
    private final Random random;

    public Headings(Random random) {
        this.random = random;
    }

    /** @param keys the column, and the kind of recipient where its heading differs by it */
    public String of(String... keys) {
        return drawn.computeIfAbsent(String.join(".", keys), any -> Phrases.pick(words.list(keys), random)
                .replace('|', '\n'));
    }
}
