package vn.vinhdanh.operator.console;

import java.util.regex.Pattern;

/** A file is one line, whatever its name: a line break or an escape sequence in it stays a name. */
public final class ShownName {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private ShownName() {}

    public static String of(String file) {
        return CONTROLS.matcher(file).replaceAll("?");
    }
}
