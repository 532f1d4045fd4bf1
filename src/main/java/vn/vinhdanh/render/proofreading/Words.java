package vn.vinhdanh.render.proofreading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** A text and the words and numbers in it. */
record Words(String text, List<Word> all) {

    private static final int AROUND = 30;
    private static final char NON_BREAKING = '\u00A0';
    private static final char LINE_TABULATION = '\u000B';

    static Words of(String written) {
        String text =
                singleBlanks(Normalizer.normalize(written, Normalizer.Form.NFC)).strip();
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int end = at + Character.charCount(first);
            if (Character.isLetter(first)) {
                end = end(text, end, Character::isLetter);
                words.add(word(text, at, end));
            } else if (isNumber(first)) {
                end = end(text, end, Words::isNumber);
                words.add(word(text, at, end));
            }
            at = end;
        }
        return new Words(text, List.copyOf(words));
    }

    /** Every text of every row comes through here: expressions for the same took a sixth of its reading. */
    private static String singleBlanks(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (!isBlank(character)) {
                single.append(character);
            } else if (at == 0 || !isBlank(text.charAt(at - 1))) {
                single.append(' ');
            }
        }
        return single.toString();
    }

    private static boolean isBlank(char character) {
        return switch (character) {
            case ' ', '\t', '\n', '\f', '\r', LINE_TABULATION, NON_BREAKING -> true;
            default -> false;
        };
    }

    private static int end(String text, int from, IntPredicate kind) {
        int end = from;
        while (end < text.length() && kind.test(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static Word word(String text, int start, int end) {
        String word = text.substring(start, end);
        return new Word(word, word.toLowerCase(Locale.ROOT), start, end);
    }

    private static boolean isNumber(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    int size() {
        return all.size();
    }

    Word at(int index) {
        return all.get(index);
    }

    /** Whether nothing but a blank stands between a word and the one before it. */
    boolean follows(int index) {
        return index > 0
                && index < all.size()
                && all.get(index).start() - all.get(index - 1).end() == 1
                && text.charAt(all.get(index - 1).end()) == ' ';
    }

    /** What stands between a word and the one before it. */
    String between(int index) {
        return text.substring(all.get(index - 1).end(), all.get(index).start());
    }

    /** The text from one word to another, both included. */
    String part(int first, int last) {
        return text.substring(all.get(first).start(), all.get(last).end());
    }

    /** So much of the text that a reader finds the place. */
    String around(int start, int end) {
        int from = text.lastIndexOf(' ', Math.max(0, start - AROUND)) + 1;
        int to = text.indexOf(' ', Math.min(text.length(), end + AROUND));
        return text.substring(start <= AROUND ? 0 : from, to < 0 ? text.length() : to);
    }

    /**
     * A word.
     *
     * @param lower in small letters, by which words are compared
     */
    record Word(String written, String lower, int start, int end) {

        boolean isNumber() {
            return Character.isDigit(written.codePointAt(0));
        }

        boolean isCapitalised() {
            return Character.isUpperCase(written.codePointAt(0));
        }

        boolean isAllCapitals() {
            return written.equals(written.toUpperCase(Locale.ROOT)) && !written.equals(lower);
        }
    }
}
