package vn.vinhdanh.intake.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.intake.text.syllable.VietnameseSyllable;

/** A text as a legacy encoding reads it: how many of its words become Vietnamese, and how much that proves. */
final class LegacyReading {

    /** A text alone is believed from here on: two long words, or one and a short one. */
    private static final int PROOF = 3;

    private static final int PROOF_AMONG_KIN = 2;
    /** So many points pardon a slip of the keyboard in ten words. */
    private static final int PROOF_OF_A_LONG_TEXT = 12;

    private final LegacyEncoding encoding;
    private final Map<LegacyWord.Kind, Integer> words = new EnumMap<>(LegacyWord.Kind.class);
    private final List<String> strong = new ArrayList<>();
    private int points;
    private int vietnamese;
    private int onlyThus;
    private boolean vietnameseThroughout = true;

    LegacyReading(String text, LegacyEncoding encoding) {
        this.encoding = encoding;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isPartOfWord(text.charAt(i))) {
                if (i > from) {
                    add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        if (vietnameseThroughout && total() > 2) {
            points += (points > 0 ? 1 : 0) + (onlyThus > 1 ? onlyThus : 0);
        }
    }

    LegacyEncoding encoding() {
        return encoding;
    }

    int points() {
        return points;
    }

    List<String> strongWords() {
        return strong;
    }

    int vietnameseWords() {
        return count(LegacyWord.Kind.WEAK) + count(LegacyWord.Kind.STRONG);
    }

    boolean isSure() {
        return readsWell() && points >= PROOF;
    }

    /** Among other texts in this encoding; but a word alone may be of those others that are not. */
    boolean isLikely() {
        return readsWell() && points >= PROOF_AMONG_KIN && vietnamese > 1;
    }

    /** Every word that the encoding would change becomes Vietnamese, or might. */
    boolean readsWell() {
        int bad = count(LegacyWord.Kind.INVALID) + count(LegacyWord.Kind.ODD);
        boolean slips = points >= PROOF_OF_A_LONG_TEXT && bad * 10 <= strong.size();
        return !hasForeignLetters() && (bad == 0 || slips);
    }

    boolean hasForeignLetters() {
        return count(LegacyWord.Kind.FOREIGN) > 0;
    }

    boolean isOdd() {
        return count(LegacyWord.Kind.STRONG) + count(LegacyWord.Kind.ODD) > 0;
    }

    boolean isStrong() {
        return !strong.isEmpty();
    }

    /** Reads well, and as Unicode it would be no Vietnamese. */
    boolean onlyThusVietnamese() {
        return readsWell() && onlyThus > 0;
    }

    private void add(String word) {
        LegacyWord read = LegacyWord.read(word, encoding);
        words.merge(read.kind(), 1, Integer::sum);
        points += read.points();
        if (read.kind() == LegacyWord.Kind.STRONG) {
            strong.add(read.decoded());
        }
        boolean syllable = read.kind() == LegacyWord.Kind.STRONG
                || read.kind() == LegacyWord.Kind.WEAK
                || VietnameseSyllable.is(read.decoded());
        vietnamese += syllable ? 1 : 0;
        vietnameseThroughout &= syllable;
        onlyThus += read.kind() == LegacyWord.Kind.WEAK && !VietnameseSyllable.is(word) ? 1 : 0;
    }

    private boolean isPartOfWord(char character) {
        return Character.isLetter(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || (encoding == LegacyEncoding.TCVN3 && encoding.isLetter(character));
    }

    private int count(LegacyWord.Kind kind) {
        return words.getOrDefault(kind, 0);
    }

    private int total() {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
