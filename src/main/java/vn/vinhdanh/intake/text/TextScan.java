package vn.vinhdanh.intake.text;

import vn.vinhdanh.intake.text.syllable.VietnameseLetters;

/** One look at every character of a text, which settles for nearly all texts that there is nothing to do. */
record TextScan(boolean latin, boolean sign, boolean unicode, boolean untidy) {

    private static final int LATIN = 1;
    private static final int SIGN = 2;
    private static final int UNICODE = 4;
    private static final int UNTIDY = 8;
    private static final TextScan[] ALL = new TextScan[16];
    /** What each character up to the end of general punctuation tells. */
    private static final byte[] TOLD = new byte['\u2070'];

    static {
        for (int i = 0; i < ALL.length; i++) {
            ALL[i] = new TextScan((i & LATIN) != 0, (i & SIGN) != 0, (i & UNICODE) != 0, (i & UNTIDY) != 0);
        }
        for (char character = 0; character < TOLD.length; character++) {
            TOLD[character] = (byte) told(character);
        }
    }

    static TextScan of(String text) {
        int found = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            found |= character < TOLD.length ? TOLD[character] : told(character);
            if (character == ' ' && before == ' ') {
                found |= UNTIDY;
            }
            before = character;
        }
        return ALL[before == ' ' && !text.isEmpty() ? found | UNTIDY : found];
    }

    boolean nothingToDo() {
        return !untidy && (unicode ? !sign : !latin);
    }

    boolean perhapsLegacy() {
        return latin && !unicode;
    }

    private static int told(char character) {
        if (character >= ' ' && character <= '~') {
            return 0;
        }
        return character < '\u0100' ? below256(character) : above255(character);
    }

    private static int below256(char character) {
        if (character <= '\u00A0') {
            return UNTIDY;
        }
        boolean sign = LegacyWord.isSign(character);
        boolean letter = character >= '\u00C0';
        boolean changes = character == '\u00AD' || character == '\u00D0' || character == '\u00F0';
        return (sign || letter ? LATIN : 0) | (sign ? SIGN : 0) | (changes ? UNTIDY : 0);
    }

    private static int above255(char character) {
        if (VietnameseLetters.isOnlyVietnamese(character)) {
            return UNICODE;
        }
        boolean punctuation = (character >= '\u2010' && character <= '\u2027') || character == '\u20AC';
        boolean letter = Character.isLetter(character) || isCombining(character);
        return punctuation ? 0 : letter ? UNICODE | UNTIDY : UNTIDY;
    }

    static boolean isCombining(char character) {
        return character >= '\u0300' && character <= '\u036F';
    }
}
