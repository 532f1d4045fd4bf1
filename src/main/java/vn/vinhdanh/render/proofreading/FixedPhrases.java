package vn.vinhdanh.render.proofreading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vinhdanh.render.proof.Proofreader.Kind;
import vn.vinhdanh.render.proof.Proofreader.Slip;

/**
 * Phrases that offices write every day and always the same way. What equals one but for its diacritics, and is not one of
 * the other words that do, is misspelt; so is what is known to be written wrong.
 */
final class FixedPhrases {

    private static final Set<String> MARKS_WITHIN = Set.of(" ", ", ", " - ", "- ", " – ", " — ");

    /** Longest first: a faulty "Ủy ban nhân dân" is told once. */
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private final Map<String, String> wrong;
    private final Set<String> wrongBeginnings;

    FixedPhrases(List<WordLists.FixedPhrase> phrases) {
        for (WordLists.FixedPhrase fixed : phrases) {
            Phrase phrase = Phrase.of(fixed);
            byFirstWord
                    .computeIfAbsent(phrase.bare().get(0), first -> new ArrayList<>())
                    .add(phrase);
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(phrase -> -phrase.bare().size())));
        this.wrong = new HashMap<>();
        phrases.forEach(
                fixed -> fixed.wrong().forEach(form -> wrong.put(form.toLowerCase(Locale.ROOT), fixed.right())));
        this.wrongBeginnings = wrong.keySet().stream()
                .map(form -> Words.of(form).at(0).lower())
                .collect(Collectors.toSet());
    }

    private record Phrase(
            WordLists.FixedPhrase fixed,
            String right,
            List<String> lower,
            List<String> bare,
            List<String> toned,
            List<String> between,
            Set<List<String>> also) {

        static Phrase of(WordLists.FixedPhrase fixed) {
            Words words = Words.of(fixed.right());
            Set<List<String>> also = new HashSet<>();
            fixed.also().forEach(other -> also.add(toned(Words.of(other))));
            return new Phrase(
                    fixed,
                    words.text().toLowerCase(Locale.ROOT),
                    words.all().stream().map(Words.Word::lower).toList(),
                    bareWords(words),
                    toned(words),
                    between(words),
                    also);
        }

        private static List<String> between(Words words) {
            return IntStream.range(1, words.size()).mapToObj(words::between).toList();
        }

        /** Nearly always: then nobody need look at the place of its tones. */
        boolean isWrittenAsItIs(Words words, int at) {
            for (int i = 0; i < lower.size(); i++) {
                if (!words.at(at + i).lower().equals(lower.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private static List<String> toned(Words words) {
            return words.all().stream()
                    .map(word -> Spelling.toned(word.lower()))
                    .toList();
        }
    }

    List<Slip> in(Words words) {
        List<String> bare = bareWords(words);
        List<Slip> slips = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int read = known(words, bare, at, slips);
            at += Math.max(read, 1);
        }
        knownWrong(words, slips);
        return slips;
    }

    private static List<String> bareWords(Words words) {
        List<String> bare = new ArrayList<>(words.size());
        words.all().forEach(word -> bare.add(Spelling.bare(word.lower())));
        return bare;
    }

    /** How many words the phrase that stands here has; 0 where none does. */
    private int known(Words words, List<String> bare, int at, List<Slip> slips) {
        for (Phrase phrase : byFirstWord.getOrDefault(bare.get(at), List.of())) {
            int length = phrase.bare().size();
            if (at + length <= words.size()
                    && bare.subList(at, at + length).equals(phrase.bare())
                    && hangsTogether(words, phrase, at)) {
                if (isMisspelt(words, phrase, at)) {
                    slips.add(slip(words, at, at + length - 1, phrase.fixed().right()));
                }
                return length;
            }
        }
        return 0;
    }

    /** Where the phrase has a blank, a comma or a dash between blanks may stand, but "bang-khen" is a file's name. */
    private static boolean hangsTogether(Words words, Phrase phrase, int at) {
        for (int i = 1; i < phrase.bare().size(); i++) {
            String between = words.between(at + i);
            if (!MARKS_WITHIN.contains(between)
                    && !between.equals(phrase.between().get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMisspelt(Words words, Phrase phrase, int at) {
        int last = at + phrase.bare().size() - 1;
        if (phrase.fixed().exact()) {
            return !words.part(at, last).toLowerCase(Locale.ROOT).equals(phrase.right());
        }
        if (phrase.isWrittenAsItIs(words, at)) {
            return false;
        }
        List<String> written = words.all().subList(at, last + 1).stream()
                .map(word -> Spelling.toned(word.lower()))
                .toList();
        return !written.equals(phrase.toned()) && !phrase.also().contains(written) && !mayBeName(words, at, last);
    }

    /** "Thanh Tịch" is somebody, "thanh tịch" is a slip. */
    private static boolean mayBeName(Words words, int first, int last) {
        return last - first == 1
                && words.all().subList(first, last + 1).stream()
                        .allMatch(word -> word.isCapitalised() && !word.isAllCapitals());
    }

    private void knownWrong(Words words, List<Slip> slips) {
        if (!mayBeWrong(words)) {
            return;
        }
        String lower = words.text().toLowerCase(Locale.ROOT);
        wrong.forEach((form, right) -> {
            int at = lower.indexOf(form);
            if (at >= 0 && lower.length() == words.text().length()) {
                int end = at + form.length();
                slips.add(
                        new Slip(Kind.MISSPELT_PHRASE, words.text().substring(at, end), words.around(at, end), right));
            }
        });
    }

    private boolean mayBeWrong(Words words) {
        for (Words.Word word : words.all()) {
            if (wrongBeginnings.contains(word.lower())) {
                return true;
            }
        }
        return false;
    }

    private static Slip slip(Words words, int first, int last, String right) {
        return new Slip(
                Kind.MISSPELT_PHRASE,
                words.part(first, last),
                words.around(words.at(first).start(), words.at(last).end()),
                right);
    }
}
