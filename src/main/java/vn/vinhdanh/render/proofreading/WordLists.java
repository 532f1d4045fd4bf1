package vn.vinhdanh.render.proofreading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** What {@code render/proofreading.yaml} knows: the words by which a slip is told from good Vietnamese. */
final class WordLists {

    private static final String FILE = "/render/proofreading.yaml";

    private final Set<String> saidTwice;
    private final Set<String> neverNames;
    private final Set<String> compounds;
    private final Set<String> many;
    private final Map<String, UnitKind> units = new HashMap<>();
    private final Set<String> unitBeginnings = new HashSet<>();
    private final List<FixedPhrase> phrases;

    private WordLists(Content content) {
        this.saidTwice = new HashSet<>(content.saidTwice());
        this.neverNames = new HashSet<>(content.neverNames());
        this.compounds = new HashSet<>(content.words());
        this.many = new HashSet<>(content.many());
        content.units().forEach(unit -> {
            units.put(unit.name(), unit);
            unitBeginnings.add(Words.of(unit.name()).at(0).lower());
        });
        this.phrases = content.phrases().stream().map(WrittenPhrase::fixed).toList();
    }

    static WordLists load() {
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(FILE), FILE)) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new WordLists(JsonMapper.shared().convertValue(tree, Content.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Content(
            List<String> saidTwice,
            List<String> neverNames,
            List<String> words,
            List<String> many,
            List<UnitKind> units,
            List<WrittenPhrase> phrases) {}

    private record WrittenPhrase(
            String right,
            @Nullable Boolean exact,
            @Nullable List<String> also,
            @Nullable List<String> wrong) {

        FixedPhrase fixed() {
            return new FixedPhrase(
                    right,
                    Boolean.TRUE.equals(exact),
                    Objects.requireNonNullElse(also, List.of()),
                    Objects.requireNonNullElse(wrong, List.of()));
        }
    }

    /**
     * A phrase that is always written the same way.
     *
     * @param exact whether its marks and the place of its tones are laid down as well
     * @param also other words that differ from it by diacritics only
     * @param wrong known wrong forms that differ by more
     */
    record FixedPhrase(String right, boolean exact, List<String> also, List<String> wrong) {}

    /** @param level the larger, the higher; one that may be of two levels has the lower one */
    record UnitKind(String name, int level) {}

    boolean isSaidTwice(String words) {
        return saidTwice.contains(words.toLowerCase(Locale.ROOT));
    }

    boolean isNeverAName(String word) {
        return neverNames.contains(word);
    }

    boolean isWord(String twoSyllables) {
        return compounds.contains(twoSyllables);
    }

    boolean isMany(String word) {
        return many.contains(word);
    }

    boolean beginsUnit(String word) {
        return unitBeginnings.contains(word);
    }

    @Nullable
    UnitKind unit(String words) {
        return units.get(words);
    }

    List<FixedPhrase> phrases() {
        return phrases;
    }
}
