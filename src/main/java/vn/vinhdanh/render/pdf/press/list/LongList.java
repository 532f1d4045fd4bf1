package vn.vinhdanh.render.pdf.press.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A table that goes over so many pages that the layout engine would need too long for it, and too much memory. */
public final class LongList {

    /** Shorter ones are laid out whole, in some seconds. */
    private static final int LONG = 400;

    /** Of which the layout is learned: on three pages at least where each has one line, on forty where each has many. */
    private static final int DRAWN = 150;

    /** Of the letters that a font is asked for: as wide as a number, which is as narrow as a column can be. */
    private static final int LETTERS_OF_A_WORD = 3;

    /** So few that a row of them stands on one page in the narrowest column. */
    private static final int WORDS_OF_A_TEXT = 15;

    private final List<List<List<String>>> rows;
    private final boolean summed;
    private final List<List<List<String>>> specimen;

    /**
     * A list.
     *
     * @param rows each a list of cells, a cell a list of runs between which a line may end
     * @param summed whether one more row, the sum, stands behind them
     */
    public LongList(List<List<List<String>>> rows, boolean summed) {
        this.rows = rows;
        this.summed = summed;
        List<List<List<String>>> begun = new ArrayList<>(drawn());
        begun.addAll(letters());
        specimen = List.copyOf(begun);
    }

    public static boolean isLong(List<?> rows) {
        return rows.size() > LONG;
    }

    List<List<List<String>>> rows() {
        return rows;
    }

    boolean isSummed() {
        return summed;
    }

    /** The rows that the layout engine draws as they are. */
    List<List<List<String>>> drawn() {
        return rows.subList(0, DRAWN);
    }

    /**
     * What the layout engine is to draw in place of all rows: the first ones, and behind them some that show each letter of
     * each column once.
     */
    public List<List<List<String>>> specimen() {
        return specimen;
    }

    private List<List<List<String>>> letters() {
        List<List<String>> columns =
                IntStream.range(0, rows.get(0).size()).mapToObj(this::texts).toList();
        int count = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, count)
                .mapToObj(row -> columns.stream()
                        .map(texts -> List.of(texts.get(row % texts.size())))
                        .toList())
                .toList();
    }

    /** What the column says in each of the added rows: words where it holds texts, a word where it holds figures. */
    private List<String> texts(int column) {
        Set<Integer> letters = new TreeSet<>();
        boolean hasBlanks = false;
        for (List<List<String>> row : rows) {
            for (String run : row.get(column)) {
                hasBlanks |= run.indexOf(' ') >= 0;
                run.codePoints()
                        .filter(letter -> !Character.isWhitespace(letter))
                        .forEach(letters::add);
            }
        }
        List<String> words = words(letters);
        return hasBlanks ? joined(words) : words;
    }

    private static List<String> joined(List<String> words) {
        List<String> texts = new ArrayList<>();
        for (int from = 0; from < words.size(); from += WORDS_OF_A_TEXT) {
            texts.add(String.join(" ", words.subList(from, Math.min(from + WORDS_OF_A_TEXT, words.size()))));
        }
        return texts;
    }

    private static List<String> words(Set<Integer> letters) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int letter : letters) {
            word.appendCodePoint(letter);
            if (word.codePointCount(0, word.length()) == LETTERS_OF_A_WORD) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty() || words.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
