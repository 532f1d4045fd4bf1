package vn.vinhdanh.review.together;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import vn.vinhdanh.award.Slug;

/**
 * Tells whether one name may be the other with a slip of the keyboard mended: accents, a letter or two, a word left out.
 * Where they are told apart by a figure, "Tổ 3" and "Tổ 4", they are two.
 */
final class SimilarNames {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("-");
    /** So short a name, "Lê An", is another with two other letters. */
    private static final int SHORT = 12;

    private static final LevenshteinDistance A_LETTER = new LevenshteinDistance(1);
    private static final LevenshteinDistance TWO_LETTERS = new LevenshteinDistance(2);

    private SimilarNames() {}

    static boolean are(String one, String other) {
        String a = Slug.of(one, "");
        String b = Slug.of(other, "");
        List<String> words = words(a);
        List<String> others = words(b);
        return withFigures(words).equals(withFigures(others))
                && (isSlip(a, b) || isWithoutAWord(words, others) || isWithoutAWord(others, words));
    }

    private static boolean isSlip(String a, String b) {
        LevenshteinDistance few = Math.min(a.length(), b.length()) < SHORT ? A_LETTER : TWO_LETTERS;
        return few.apply(a, b) >= 0;
    }

    private static boolean isWithoutAWord(List<String> shorter, List<String> longer) {
        if (shorter.size() < 2 || shorter.size() != longer.size() - 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.size() && shorter.get(same).equals(longer.get(same))) {
            same++;
        }
        List<String> without = new ArrayList<>(longer);
        without.remove(same);
        return without.equals(shorter);
    }

    private static List<String> words(String slug) {
        return List.of(BETWEEN_WORDS.split(slug));
    }

    private static List<String> withFigures(List<String> words) {
        return words.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .toList();
    }
}
