package vn.vinhdanh.intake.text;

import vn.vinhdanh.intake.text.syllable.VietnameseSyllable;

/**
 * One word as a legacy encoding reads it.
 *
 * @param decoded the word in Unicode
 * @param kind what the reading says about the encoding
 * @param points how much it proves
 */
record LegacyWord(String decoded, Kind kind, int points) {

    enum Kind {
        /** Nothing that the encoding would change. */
        PLAIN,
        /** A sign alone, or an abbreviation in capitals: reads either way. */
        NEUTRAL,
        /** Has a letter that the encoding does not know. */
        FOREIGN,
        /** No Vietnamese syllable, and its letters may stand in any Western European word. */
        INVALID,
        /** No Vietnamese syllable, but its letters stand together in no Unicode text. */
        ODD,
        /** A Vietnamese syllable, but the word may be Unicode just as well. */
        WEAK,
        /** A Vietnamese syllable, written as no Unicode text would be. */
        STRONG
    }

    private static final int LONG_WORD = 4;
    private static final String SIGNS = "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾×÷";
    /** Pairs of VNI that French, Spanish, Portuguese, Irish and Vietnamese itself have too: Loïc, août, hoàn, Seán. */
    private static final String COMMON_PAIRS = "aï oï eï uï oû eû aë aé aú oà oá oã eà eá eõ";

    static LegacyWord read(String word, LegacyEncoding encoding) {
        if (isAscii(word)) {
            return new LegacyWord(word, Kind.PLAIN, 0);
        }
        String decoded = encoding.word(word);
        if (decoded == null) {
            return new LegacyWord(word, Kind.FOREIGN, 0);
        }
        if ((word.length() == 1 && SIGNS.contains(word)) || isAbbreviation(word)) {
            return new LegacyWord(decoded, Kind.NEUTRAL, 0);
        }
        boolean odd = encoding == LegacyEncoding.VNI ? isOddInVni(word) : isOddInTcvn3(word);
        if (!VietnameseSyllable.is(decoded)) {
            return new LegacyWord(decoded, odd ? Kind.ODD : Kind.INVALID, 0);
        }
        int points = word.length() >= LONG_WORD ? 2 : 1;
        return odd ? new LegacyWord(decoded, Kind.STRONG, points) : new LegacyWord(decoded, Kind.WEAK, 0);
    }

    /** A quick look at a whole text: false if none of its words can be strong or odd. */
    static boolean mayBeIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '\u007F' && mayBeOdd(text, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isSign(char character) {
        return character >= '\u00A1' && SIGNS.indexOf(character) >= 0;
    }

    /** A sign inside a word, a capital behind a small letter, or ß behind a consonant. */
    private static boolean isOddInTcvn3(String word) {
        boolean small = hasSmallLetter(word);
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean ordinal = letter == 'ª' && i == 1 && word.length() == 2;
            boolean micro = letter == 'µ' && i == 0;
            if ((isSign(letter) && !ordinal && !micro)
                    || (small && i > 0 && letter > '\u007F' && Character.isUpperCase(letter))
                    || (letter == 'ß' && i > 0 && "aeiouAEIOU".indexOf(word.charAt(i - 1)) < 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOddInVni(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (isOddPair(word, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOddPair(String word, int at) {
        char base = Character.toLowerCase(word.charAt(at - 1));
        char mark = Character.toLowerCase(word.charAt(at));
        boolean pair = mark > '\u007F' && "aeouyôö".indexOf(base) >= 0 && "íìæóòñôöî".indexOf(mark) < 0;
        return (base == 'ö' && mark == 'ô') || (pair && !isCommon(word, at, "" + base + mark));
    }

    private static boolean mayBeOdd(String text, int at) {
        char letter = text.charAt(at);
        if (isSign(letter)) {
            return true;
        }
        if (at == 0 || !Character.isLetter(text.charAt(at - 1))) {
            return false;
        }
        return Character.isUpperCase(letter) || letter == 'ß' || isOddPair(text, at);
    }

    private static boolean isCommon(String word, int at, String pair) {
        boolean behindVowel = at >= 2 && "iyuIYU".indexOf(word.charAt(at - 2)) >= 0;
        if (behindVowel && "oà oá oã eà eá".contains(pair)) {
            return false;
        }
        return COMMON_PAIRS.contains(pair) || (pair.equals("où") && word.length() == 2);
    }

    /** LĐTT, CSTĐ, QĐ: capitals with the barred D of either encoding. */
    private static boolean isAbbreviation(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if ((letter < 'A' || letter > 'Z') && letter != '§' && letter != 'Ñ') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSmallLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 'a' && word.charAt(i) <= 'z') {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > '\u007F') {
                return false;
            }
        }
        return true;
    }
}
