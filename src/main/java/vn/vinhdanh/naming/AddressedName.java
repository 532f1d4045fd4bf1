package vn.vinhdanh.naming;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.RecipientKind;

/**
 * A name and how its bearer is addressed. The honorific is a column of its own or stands before the name in one cell;
 * together they say what the clerk wrote.
 */
public record AddressedName(@Nullable String honorific, String name) {

    private static final Map<String, String> PEOPLE =
            byKey(Map.of("đ/c", "Đồng chí"), "Ông", "Bà", "Anh", "Chị", "Em", "Thầy", "Cô", "Cụ", "Đồng chí");
    private static final Map<String, String> HOUSEHOLDS = byKey(
            Map.of("hộ gia đình ông", "Hộ ông", "hộ gia đình bà", "Hộ bà"),
            "Hộ ông",
            "Hộ bà",
            "Hộ anh",
            "Hộ chị",
            "Gia đình ông",
            "Gia đình bà",
            "Ông",
            "Bà",
            "Anh",
            "Chị");

    private static final Pattern PERSON = before(PEOPLE);
    private static final Pattern HOUSEHOLD = before(HOUSEHOLDS);
    /** Ông is a family name too; these follow it as its middle names, and are nobody's family name. */
    private static final Pattern MIDDLE_NAME = Pattern.compile("(?iu)(Thị|Ích)\\s.*");

    /** What is printed, by the key of what may be written. */
    private static Map<String, String> byKey(Map<String, String> others, String... honorifics) {
        Map<String, String> byKey = new HashMap<>(others);
        for (String honorific : honorifics) {
            byKey.put(NameKey.of(honorific), honorific);
        }
        return Map.copyOf(byKey);
    }

    /** A name is at least two words: "Anh Thư" and "Bà Rịa" are names themselves. */
    private static Pattern before(Map<String, String> honorifics) {
        return Pattern.compile("(?iu)(?<honorific>"
                + honorifics.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")[.:]?\\s+(?<name>\\S+\\s+\\S.*)");
    }

    /**
     * Takes the honorific off a name that begins with one.
     *
     * @param stated what the honorific's own column says; it stands, and then the name's cell is only rid of the same
     *     words said twice
     */
    public static AddressedName read(@Nullable RecipientKind kind, @Nullable String stated, String written) {
        AddressedName asWritten = new AddressedName(stated, written);
        if (kind == null || kind == RecipientKind.COLLECTIVE) {
            return asWritten;
        }
        boolean household = kind == RecipientKind.HOUSEHOLD;
        Matcher parts = (household ? HOUSEHOLD : PERSON).matcher(written);
        if (!parts.matches() || MIDDLE_NAME.matcher(parts.group("name")).matches()) {
            return asWritten;
        }
        String honorific = (household ? HOUSEHOLDS : PEOPLE).get(NameKey.of(parts.group("honorific")));
        if (stated == null) {
            return new AddressedName(honorific, parts.group("name"));
        }
        boolean saidTwice = honorific != null
                && NameKey.of(honorific).equals(NameKey.of(stated))
                && PersonName.words(parts.group("name")).size() > 2;
        return saidTwice ? new AddressedName(stated, parts.group("name")) : asWritten;
    }
}
