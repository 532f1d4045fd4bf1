package vn.vinhdanh.sample.word;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the braces of a phrase: a known value, a number of a range such as {1-60}, or a word of the named list. */
final class Phrases {

    private static final Pattern BRACES = Pattern.compile("\\{([^}]+)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

    private final Words words;
    private final String lists;

    Phrases(Words words, String lists) {
        this.words = words;
        this.lists = lists;
    }

    static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    String filled(String phrase, Map<String, String> known, Random random) {
        return BRACES.matcher(phrase)
                .replaceAll(brace -> Matcher.quoteReplacement(value(brace.group(1), known, random)));
    }

    private String value(String name, Map<String, String> known, Random random) {
        String settled = known.get(name);
        if (settled != null) {
            return settled;
        }
        Matcher range = RANGE.matcher(name);
        if (range.matches()) {
            int from = Integer.parseInt(range.group(1));
            return String.valueOf(from + random.nextInt(Integer.parseInt(range.group(2)) - from + 1));
        }
        return pick(words.list(lists, name), random);
    }
}
