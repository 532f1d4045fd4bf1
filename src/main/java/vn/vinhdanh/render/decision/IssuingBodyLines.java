package vn.vinhdanh.render.decision;

import java.util.List;
import java.util.Locale;

/** A body's name in upper case; a People's Committee stands on two lines. */
public final class IssuingBodyLines {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";

    private IssuingBodyLines() {}

    public static List<String> of(String name) {
        String upper = name.toUpperCase(VIETNAMESE).replace("UỶ BAN", "ỦY BAN");
        return upper.startsWith(COMMITTEE + " ")
                ? List.of(COMMITTEE, upper.substring(COMMITTEE.length() + 1))
                : List.of(upper);
    }
}
