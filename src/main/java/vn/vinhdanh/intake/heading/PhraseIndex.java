package vn.vinhdanh.intake.heading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.intake.ColumnMapping.Basis;
import vn.vinhdanh.intake.text.FoldedText;

/** Finds what a phrase stands for: the whole phrase before its beginning, with accents before without. */
public final class PhraseIndex<T> {

    private static final String GOES_ON = "*";

    private final Map<String, T> accented = new HashMap<>();
    private final Map<String, T> plain = new HashMap<>();
    private final Map<String, T> accentedBeginnings = new HashMap<>();
    private final Map<String, T> plainBeginnings = new HashMap<>();
    private final FirstWords firstWords = new FirstWords();

    /** The first meaning of a phrase stays. */
    void add(String phrase, T meaning) {
        FoldedText folded = FoldedText.of(phrase);
        firstWords.add(folded);
        accented.putIfAbsent(folded.accented(), meaning);
        plain.putIfAbsent(folded.plain(), meaning);
        if (phrase.endsWith(GOES_ON)) {
            accentedBeginnings.putIfAbsent(folded.accented(), meaning);
            plainBeginnings.putIfAbsent(folded.plain(), meaning);
        }
    }

    public @Nullable T find(String text) {
        return match(text, (meaning, basis) -> meaning);
    }

    /** What the phrase stands for, together with what speaks for it. */
    <R> @Nullable R match(String text, BiFunction<T, Basis, R> result) {
        if (!firstWords.mayBegin(text)) {
            return null;
        }
        FoldedText folded = FoldedText.of(text);
        T found = accented.get(folded.accented());
        if (found != null) {
            return result.apply(found, Basis.KNOWN);
        }
        found = plain.get(folded.plain());
        if (found != null) {
            return result.apply(found, Basis.WITHOUT_ACCENTS);
        }
        found = longest(accentedBeginnings, folded.accented());
        if (found == null) {
            found = longest(plainBeginnings, folded.plain());
        }
        return found == null ? null : result.apply(found, Basis.BEGINNING);
    }

    /** Every phrase without its accents. */
    Map<String, T> plainPhrases() {
        return Map.copyOf(plain);
    }

    /** The whole phrase only: "Tập thể", but not "Tập thể Phòng Tổng hợp". */
    public @Nullable T findWhole(String text) {
        if (!firstWords.mayBegin(text)) {
            return null;
        }
        FoldedText folded = FoldedText.of(text);
        T found = accented.get(folded.accented());
        return found == null ? plain.get(folded.plain()) : found;
    }

    /** With its accents: "Tổng cộng" is a total, "Tổng công ty" a recipient. */
    boolean knowsAccented(String text) {
        if (!firstWords.mayBegin(text)) {
            return false;
        }
        String folded = FoldedText.of(text).accented();
        return accented.containsKey(folded) || longest(accentedBeginnings, folded) != null;
    }

    public boolean knows(String text) {
        return find(text) != null;
    }

    private @Nullable T longest(Map<String, T> beginnings, String text) {
        if (beginnings.isEmpty()) {
            return null;
        }
        for (int end = text.length(); end > 0; end = text.lastIndexOf(' ', end - 1)) {
            T found = beginnings.get(text.substring(0, end));
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
