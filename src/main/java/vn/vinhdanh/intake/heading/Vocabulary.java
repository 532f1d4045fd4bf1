package vn.vinhdanh.intake.heading;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.text.FoldedText;

/** Every word that intake knows, from {@code intake/headings.yaml}. */
@Component
@EnableConfigurationProperties(PinnedHeadings.class)
public class Vocabulary {

    private static final Pattern COUNT = Pattern.compile("[:(\\d].*$");

    /** Who leads or belongs to a unit is called after it. */
    private static final Pattern OFFICE = Pattern.compile("(?iu)\\p{L}+(?: \\p{L}+)? (?:trưởng|phó|viên)(?!\\p{L})");

    private final PhraseIndex<SheetKind> sheets;
    private final PhraseIndex<RecipientKind> kinds;
    private final Map<RecipientKind, String> kindNames = new EnumMap<>(RecipientKind.class);
    private final Map<SheetKind, Headings> columns = new EnumMap<>(SheetKind.class);
    private final Map<SheetKind, PhraseIndex<Fact>> facts = new EnumMap<>(SheetKind.class);
    private final PhraseIndex<Boolean> factHeadings = new PhraseIndex<>();
    private final Map<RowWord, PhraseIndex<RowWord>> rowWords = new EnumMap<>(RowWord.class);
    private final AwardCatalogue catalogue;
    private final Map<ColumnRole, String> meanings = new EnumMap<>(ColumnRole.class);

    public Vocabulary(PinnedHeadings pins, AwardCatalogue catalogue) {
        this.catalogue = catalogue;
        HeadingsFile file = HeadingsFile.load("/intake/headings.yaml");
        sheets = file.index(SheetKind.class, "sheets");
        kinds = file.index(RecipientKind.class, "kinds");
        for (RecipientKind kind : RecipientKind.values()) {
            // the first phrase of each list is the kind's own name
            String name = file.phrases("kinds", kind.name()).get(0);
            kindNames.put(kind, FoldedText.of(name).plain());
        }
        for (SheetKind table :
                List.of(SheetKind.NOMINATIONS, SheetKind.ATTENDEES, SheetKind.CLUSTERS, SheetKind.MOVEMENTS)) {
            PhraseIndex<ColumnRole> known = file.index(ColumnRole.class, key(table));
            columns.put(table, new Headings(known, table == SheetKind.NOMINATIONS ? pins.pinnedHeadings() : Map.of()));
        }
        for (SheetKind sheet : List.of(SheetKind.INFORMATION, SheetKind.CONFERENCE)) {
            facts.put(sheet, file.index(Fact.class, "facts", key(sheet)));
        }
        file.phrases("facts", "headings").forEach(heading -> factHeadings.add(heading, true));
        for (RowWord word : RowWord.values()) {
            PhraseIndex<RowWord> index = new PhraseIndex<>();
            file.phrases("rows", word.key()).forEach(phrase -> index.add(phrase, word));
            rowWords.put(word, index);
        }
        for (ColumnRole role : ColumnRole.values()) {
            meanings.put(role, file.text("meanings", role.name()));
        }
    }

    private static String key(SheetKind sheet) {
        return sheet.name().toLowerCase(Locale.ROOT);
    }

    public @Nullable SheetKind sheet(String name) {
        return sheets.find(name);
    }

    /** Null too where a text names several kinds: "Tập thể, cá nhân" tells nothing. */
    public @Nullable RecipientKind kind(String text) {
        String plain = " " + FoldedText.of(text).plain() + " ";
        long named = kindNames.values().stream()
                .filter(name -> plain.contains(" " + name + " "))
                .count();
        return named > 1 ? null : kinds.find(text);
    }

    /** A title that names a kind and nobody: "TẬP THỂ", "Cá nhân (20 người)". */
    public boolean isKindTitle(String text) {
        return kinds.findWhole(COUNT.matcher(text).replaceFirst("")) != null;
    }

    /** The headings of a table's columns. */
    public Headings columns(SheetKind table) {
        return Objects.requireNonNull(columns.get(table), table::name);
    }

    /** The sheet's own keys first: "Ngày" is another day in each. */
    public @Nullable Fact fact(SheetKind sheet, String key) {
        SheetKind other = sheet == SheetKind.CONFERENCE ? SheetKind.INFORMATION : SheetKind.CONFERENCE;
        Fact own = Objects.requireNonNull(facts.get(sheet), sheet::name).find(key);
        return own == null ? Objects.requireNonNull(facts.get(other)).find(key) : own;
    }

    public boolean isFactHeading(String text) {
        return factHeadings.knows(text);
    }

    public boolean is(RowWord word, String text) {
        PhraseIndex<RowWord> phrases = Objects.requireNonNull(rowWords.get(word));
        return word == RowWord.TOTALS ? phrases.knowsAccented(text) : phrases.knows(text);
    }

    /** The name of a unit and not of an office: "Trường Tiểu học …", but neither "Trưởng phòng" nor "Tổ trưởng". */
    public boolean isUnit(String text) {
        PhraseIndex<RowWord> units = Objects.requireNonNull(rowWords.get(RowWord.UNITS));
        boolean accented = text.chars().anyMatch(letter -> letter > 0x7F);
        return (accented ? units.knowsAccented(text) : units.knows(text))
                && !OFFICE.matcher(text).lookingAt();
    }

    /** The name of an award: as titles begin, or as the catalogue spells it. */
    public boolean isAward(String text) {
        return is(RowWord.AWARDS, text) || catalogue.knows(text);
    }

    /** A column's Vietnamese name. */
    public String meaning(ColumnRole role) {
        return Objects.requireNonNull(meanings.get(role), role::name);
    }
}
