package vn.vinhdanh.naming;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a name uses capitals. */
public enum LetterCase {
    CAPITALS,
    SMALL,
    MIXED;

    private static final ULocale VIETNAMESE = new ULocale("vi");
    private static final Locale VIETNAMESE_LOCALE = VIETNAMESE.toLocale();
    private static final CaseMap.Title FIRST_LETTER = CaseMap.toTitle().wholeString();
    /** A capital follows a blank, a hyphen, a point, a bracket, and the apostrophe of "H'Rêng" and "K'Brôi". */
    private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=[\\s\\-‐‑–.('’ʼ‘`´])");

    public static LetterCase of(String name) {
        boolean capitals = name.equals(UCharacter.toUpperCase(VIETNAMESE, name));
        boolean small = name.equals(UCharacter.toLowerCase(VIETNAMESE, name));
        if (capitals == small) {
            return MIXED;
        }
        return capitals ? CAPITALS : SMALL;
    }

    /** Every word with its first letter large: "NGUYỄN VĂN AN" is "Nguyễn Văn An". */
    public static String proper(String name) {
        return Arrays.stream(BEFORE_CAPITAL.split(name))
                .map(part -> FIRST_LETTER.apply(VIETNAMESE_LOCALE, null, part))
                .collect(Collectors.joining());
    }
}
