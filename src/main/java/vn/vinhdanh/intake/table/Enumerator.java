package vn.vinhdanh.intake.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number or letter before a title: its style tells its rank among the sections of a sheet. */
enum Enumerator {
    LETTER("[A-E]"),
    /** In small letters too: a typeface of capitals is lost in a text file. */
    ROMAN("(?:[IVX]{1,5}|[ivx]{1,5})"),
    NUMBER("\\d{1,5}(\\.\\d{1,3})*"),
    SMALL_LETTER("[a-eđ]");

    private final Pattern alone;
    private final Pattern before;

    Enumerator(String form) {
        alone = Pattern.compile("\\(?" + form + "[.):/]?");
        before = Pattern.compile("\\(?" + form + " ?[.):/-] ?(?=\\S)");
    }

    /** A cell that holds nothing else. */
    static @Nullable Enumerator of(String cell) {
        for (Enumerator style : values()) {
            if (style.alone.matcher(cell).matches()) {
                return style;
            }
        }
        return null;
    }

    static @Nullable Enumerator leading(String text) {
        for (Enumerator style : values()) {
            if (style.before.matcher(text).lookingAt()) {
                return style;
            }
        }
        return null;
    }

    static String stripped(String text) {
        Enumerator style = leading(text);
        if (style == null) {
            return text;
        }
        Matcher matcher = style.before.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    boolean ranksSection() {
        return this == LETTER || this == ROMAN;
    }
}
