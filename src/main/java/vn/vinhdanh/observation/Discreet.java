package vn.vinhdanh.observation;

import java.util.regex.Pattern;

/**
 * What a log may repeat of a text that somebody else has made: a library's exception may quote the row that it failed at.
 * Numbers of identity cards, telephones and bank accounts, and days written as clerks write births, are blotted out.
 */
final class Discreet {

    private static final String BLOT = "…";
    /** Nine digits or more in one, also in groups: 0912 345 678, 079.085.001.234. Neither checksums nor the program's own times. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.:_-])\\+?\\d(?:[ .-]?\\d){8,14}(?![\\p{L}\\p{N}:_-])");

    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d{2}(?!\\d)");

    private Discreet() {}

    static String of(String text) {
        return NUMBER.matcher(DAY.matcher(text).replaceAll(BLOT)).replaceAll(BLOT);
    }
}
