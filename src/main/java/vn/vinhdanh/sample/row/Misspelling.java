package vn.vinhdanh.sample.row;

import java.util.Random;
import java.util.function.Predicate;

/** Slips of the hand: a letter left out, doubled, or two in the wrong order. */
final class Misspelling {

    private static final int MOST_TRIES = 20;

    private Misspelling() {}

    /** @param known what must not come out of it */
    static String of(String text, Predicate<String> known, Random random) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            String slip = slip(text, random);
            if (!slip.equals(text) && !known.test(slip)) {
                return slip;
            }
        }
        return text + " (bổ sung)";
    }

    private static String slip(String text, Random random) {
        int at = random.nextInt(Math.max(1, text.length() - 1));
        if (!Character.isLetter(text.charAt(at)) || !Character.isLetter(text.charAt(at + 1))) {
            return text;
        }
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
            default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }
}
