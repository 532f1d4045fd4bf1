package vn.vinhdanh.intake.heading;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.vinhdanh.intake.text.FoldedText;

/**
 * Tells at once that a text begins with no known phrase. Nearly every cell of a list is asked whether it is a heading,
 * and folding whole texts for that would take longer than reading them.
 */
final class FirstWords {

    private static final int MOST_REMEMBERED = 20_000;

    private final Set<String> known = new HashSet<>();
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    void add(FoldedText phrase) {
        known.add(first(phrase.plain()));
        asked.clear();
    }

    /** False only where no phrase can match, neither with nor without accents. */
    boolean mayBegin(String text) {
        String word = first(text);
        Boolean before = asked.get(word);
        if (before != null) {
            return before;
        }
        boolean may = known.contains(first(FoldedText.of(word).plain()));
        if (asked.size() < MOST_REMEMBERED) {
            asked.put(word, may);
        }
        return may;
    }

    private static String first(String text) {
        int begin = 0;
        while (begin < text.length() && !isPart(text.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end);
    }

    private static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
