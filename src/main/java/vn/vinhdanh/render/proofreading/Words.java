package vn.vinhdanh.render.proofreading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text and the words and numbers in it. */
record Words(String text, List<Word> all) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final int AROUND = 30;

    static Words of(String written) {
        String text = BLANKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            words.add(new Word(word, word.toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        }
        return new Words(text, List.copyOf(words));
    }

    int size() {
        return all.size();
    }

    Word at(int index) {
        return all.get(index);
    }

    /** Whether nothing but a blank stands between a word and the one before it. */
    boolean follows(int index) {
        return index > 0 && index < all.size() && between(index).equals(" ");
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
