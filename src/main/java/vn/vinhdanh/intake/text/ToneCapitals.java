package vn.vinhdanh.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.vinhdanh.intake.text.syllable.VietnameseSyllable;

/**
 * Gives TCVN3 text the capitals that it could not write: "NGUYễN" and "Nguyễn Thị ánh" are what the table says, "NGUYỄN"
 * and "Nguyễn Thị Ánh" what was meant.
 */
final class ToneCapitals {

    /** Words that begin with a tone and stand small between names. */
    private static final Set<String> SMALL_WORDS = Set.of("ở", "ạ", "à", "ừ", "ờ", "ấy", "ấp");

    private final String decoded;
    private final StringBuilder text;
    private final boolean[] caseless;
    private final List<Word> words = new ArrayList<>();

    ToneCapitals(String raw, String decoded) {
        this.decoded = decoded;
        this.text = new StringBuilder(decoded);
        this.caseless = new boolean[decoded.length()];
        for (int i = 0; i < caseless.length; i++) {
            caseless[i] = raw.charAt(i) > '\u007F' && LegacyTable.TCVN3.lacksCapitalOf(decoded.charAt(i));
        }
    }

    String restored() {
        if (!anyCaseless()) {
            return decoded;
        }
        findWords();
        boolean nothingSmall = words.stream().allMatch(word -> word.small == 0);
        boolean allCapitals = nothingSmall && words.stream().anyMatch(Word::isCapitalSyllable);
        boolean name = words.stream().filter(Word::beginsWithCapital).count() >= 2
                && words.stream().allMatch(word -> word.beginsWithCapital() || caseless[word.from]);
        for (Word word : words) {
            if (allCapitals || (word.small == 0 && word.capitals >= 2)) {
                word.capitalise(word.to);
            } else if (name && !SMALL_WORDS.contains(decoded.substring(word.from, word.to))) {
                word.capitalise(word.from + 1);
            }
        }
        return text.toString();
    }

    private boolean anyCaseless() {
        for (boolean one : caseless) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    private void findWords() {
        int from = 0;
        for (int i = 0; i <= decoded.length(); i++) {
            if (i == decoded.length() || !Character.isLetter(decoded.charAt(i))) {
                if (i > from) {
                    words.add(new Word(from, i));
                }
                from = i + 1;
            }
        }
    }

    private final class Word {

        private final int from;
        private final int to;
        private int capitals;
        private int small;

        Word(int from, int to) {
            this.from = from;
            this.to = to;
            for (int i = from; i < to; i++) {
                if (Character.isUpperCase(decoded.charAt(i))) {
                    capitals++;
                } else if (!caseless[i]) {
                    small++;
                }
            }
        }

        boolean beginsWithCapital() {
            return Character.isUpperCase(decoded.charAt(from));
        }

        boolean isCapitalSyllable() {
            return capitals >= 2
                    && VietnameseSyllable.is(decoded.substring(from, to).toUpperCase(Locale.ROOT));
        }

        void capitalise(int end) {
            for (int i = from; i < end; i++) {
                if (caseless[i]) {
                    text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
                }
            }
        }
    }
}
