package vn.vinhdanh.intake.text.syllable;

/** The letters of Vietnamese by vowel and tone; every table of this package is written in their order. */
public final class VietnameseLetters {

    /** Twelve vowels, each without a tone and with huyền, hỏi, ngã, sắc, nặng. */
    static final String VOWELS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";

    static final int LEVEL = 0;
    static final int ACUTE = 4;
    static final int DOT_BELOW = 5;
    private static final int TONES = 6;

    private VietnameseLetters() {}

    /** The tone's place in {@link #VOWELS}; a consonant has none. */
    static int tone(char small) {
        return Math.max(0, VOWELS.indexOf(small)) % TONES;
    }

    /** The letter without its tone: a, ă and â stay apart. */
    static char toneless(char small) {
        int place = VOWELS.indexOf(small);
        return place < 0 ? small : VOWELS.charAt(place - place % TONES);
    }

    static boolean isVowel(char small) {
        return VOWELS.indexOf(small) >= 0;
    }

    /** A letter of the alphabet that no Western European text has. */
    public static boolean isOnlyVietnamese(char letter) {
        return (letter >= '\u1EA0' && letter <= '\u1EF9') || "ĂăĐđĨĩŨũƠơƯư".indexOf(letter) >= 0;
    }
}
