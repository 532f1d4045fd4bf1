package vn.vinhdanh.intake.heading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.EditDistance;
import vn.vinhdanh.intake.ColumnMapping.Basis;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.text.FoldedText;

/** The headings of one sort of table: what each means, and how sure that is. */
public final class Headings {

    /** One slip for so many letters. */
    private static final int LETTERS_A_SLIP = 6;

    private static final int SHORTEST_SIMILAR = 6;
    /** A known heading must be the larger part of one in which it is contained. */
    private static final double LARGER_PART = 0.6;
    /** "Số điện thoại cơ quan" is no unit. */
    private static final Set<String> OTHER_THINGS =
            Set.of("so", "dien", "thoai", "email", "mail", "fax", "ma", "tai", "khoan", "thu", "ngay", "truoc", "cu");

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[/,;&+]|\\s(?:và|hoặc|hay)\\s)\\s*");

    private final PhraseIndex<ColumnRole> phrases;
    private final PhraseIndex<ColumnRole> pinned = new PhraseIndex<>();
    private final Map<String, ColumnRole> plain;

    Headings(PhraseIndex<ColumnRole> phrases, Map<ColumnRole, List<String>> pins) {
        this.phrases = phrases;
        this.plain = phrases.plainPhrases();
        pins.forEach((role, texts) -> texts.forEach(text -> pinned.add(text, role)));
    }

    public @Nullable ColumnRole find(String heading) {
        HeadingMatch match = match(heading);
        return match == null ? null : match.role();
    }

    public boolean knows(String heading) {
        return find(heading) != null;
    }

    public @Nullable HeadingMatch match(String heading) {
        ColumnRole settled = pinned.find(heading);
        if (settled != null) {
            return HeadingMatch.of(settled, Basis.PINNED);
        }
        HeadingMatch whole = phrases.match(heading, HeadingMatch::of);
        return whole == null ? ofParts(heading) : whole;
    }

    /** "Đơn vị/Nơi cư trú": several known headings for one column that mean the same, or office and unit. */
    private @Nullable HeadingMatch ofParts(String heading) {
        String[] parts = BETWEEN.split(heading, -1);
        if (parts.length < 2) {
            return null;
        }
        Set<ColumnRole> roles = new LinkedHashSet<>();
        for (String part : parts) {
            HeadingMatch match = phrases.match(part, HeadingMatch::of);
            if (match == null) {
                return null;
            }
            roles.add(match.role());
        }
        if (roles.size() == 1) {
            return HeadingMatch.of(roles.iterator().next(), Basis.BEGINNING);
        }
        return List.copyOf(roles).equals(List.of(ColumnRole.OFFICE, ColumnRole.UNIT))
                ? HeadingMatch.of(ColumnRole.OFFICE_AND_UNIT, Basis.BEGINNING)
                : null;
    }

    /** The heading together with the wide one above it, as one phrase. */
    public @Nullable HeadingMatch matchWhole(String path) {
        ColumnRole role = phrases.findWhole(path);
        return role == null ? null : HeadingMatch.of(role, Basis.KNOWN);
    }

    /**
     * What an unknown heading most likely means, where the other columns leave that open: the one known heading from
     * which it differs by slips of the pen, or the one that makes up its larger part.
     *
     * @param taken fields that other columns of the table give
     */
    public @Nullable HeadingMatch guess(String heading, Set<Field> taken) {
        String text = FoldedText.of(heading).plain();
        Map<ColumnRole, Basis> found = new HashMap<>();
        plain.forEach((phrase, role) -> {
            if (!taken.contains(role.field())) {
                if (isSimilar(phrase, text)) {
                    found.put(role, Basis.SIMILAR);
                } else if (isLargerPart(phrase, text)) {
                    found.putIfAbsent(role, Basis.CONTAINED);
                }
            }
        });
        boolean anySimilar = found.containsValue(Basis.SIMILAR);
        List<HeadingMatch> best = found.entrySet().stream()
                .filter(entry -> !anySimilar || entry.getValue() == Basis.SIMILAR)
                .map(entry -> HeadingMatch.of(entry.getKey(), entry.getValue()))
                .toList();
        return best.size() == 1 ? best.get(0) : null;
    }

    private static boolean isSimilar(String phrase, String text) {
        int slips = phrase.length() / LETTERS_A_SLIP;
        return phrase.length() >= SHORTEST_SIMILAR
                && Math.abs(phrase.length() - text.length()) <= slips
                && EditDistance.between(phrase, text) <= slips;
    }

    private static boolean isLargerPart(String phrase, String text) {
        if (!phrase.contains(" ") || !(" " + text + " ").contains(" " + phrase + " ")) {
            return false;
        }
        String rest = (" " + text + " ").replace(" " + phrase + " ", " ").strip();
        boolean another = List.of(rest.split(" ")).stream().anyMatch(OTHER_THINGS::contains);
        return !another && phrase.split(" ").length >= LARGER_PART * text.split(" ").length;
    }
}
