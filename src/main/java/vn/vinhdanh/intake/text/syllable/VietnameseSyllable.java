package vn.vinhdanh.intake.text.syllable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which words can be written in Vietnamese: onset, rime, and a tone in its place. */
public final class VietnameseSyllable {

    private static final int LONGEST = "nghiêng".length();
    private static final Set<String> ONSETS =
            words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");
    private static final Set<String> RIMES = words("a ac ach ai ak am an ang anh ao ap at au ay"
            + " ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
            + " e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
            + " i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
            + " o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oap oat oay oao"
            + " oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
            + " u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uôc uôi uôm uôn uông uôt"
            + " uy uya uych uyn uynh uyp uyt uyu uyên uyêt"
            + " ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ynh yt");
    private static final Set<String> TONE_ON_EITHER = Set.of("oa", "oe", "uy");

    private VietnameseSyllable() {}

    /** True for one syllable in small letters, in capitals, or with a capital first letter. */
    public static boolean is(String word) {
        if (word.isEmpty() || word.length() > LONGEST || !isCasedLikeAWord(word)) {
            return false;
        }
        String small = word.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(small.length());
        int toneAt = -1;
        for (int i = 0; i < small.length(); i++) {
            if (VietnameseLetters.tone(small.charAt(i)) != VietnameseLetters.LEVEL) {
                if (toneAt >= 0) {
                    return false;
                }
                toneAt = i;
            }
            plain.append(VietnameseLetters.toneless(small.charAt(i)));
        }
        int tone = toneAt < 0 ? VietnameseLetters.LEVEL : VietnameseLetters.tone(small.charAt(toneAt));
        return isSpelled(plain.toString(), tone, toneAt);
    }

    private static boolean isSpelled(String plain, int tone, int toneAt) {
        for (int length = Math.min(3, plain.length() - 1); length >= 0; length--) {
            String onset = plain.substring(0, length);
            String rime = plain.substring(length);
            if ((length == 0 || ONSETS.contains(onset))
                    && RIMES.contains(rime)
                    && goTogether(onset, rime)
                    && bears(rime, tone)
                    && (toneAt < 0 || isPlaceOfTone(rime, toneAt - length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean goTogether(String onset, String rime) {
        char first = rime.charAt(0);
        boolean front = "eêi".indexOf(first) >= 0;
        boolean ofY = first == 'y';
        if (ofY && rime.length() > 1) {
            return onset.isEmpty() || onset.equals("qu");
        }
        return switch (onset) {
            case "c" -> !front && !ofY;
            case "k" -> front || ofY;
            case "g" -> first != 'e' && first != 'ê';
            case "ng" -> !front;
            case "gh", "ngh" -> front;
            case "gi" -> first != 'i';
            case "qu" -> "uưo".indexOf(first) < 0;
            default -> true;
        };
    }

    private static boolean bears(String rime, int tone) {
        return ("cptk".indexOf(rime.charAt(rime.length() - 1)) < 0 && !rime.endsWith("ch"))
                || tone == VietnameseLetters.ACUTE
                || tone == VietnameseLetters.DOT_BELOW;
    }

    private static boolean isPlaceOfTone(String rime, int place) {
        int vowels = 0;
        int marked = -1;
        while (vowels < rime.length() && VietnameseLetters.isVowel(rime.charAt(vowels))) {
            if ("ăâêôơư".indexOf(rime.charAt(vowels)) >= 0) {
                marked = vowels;
            }
            vowels++;
        }
        if (marked >= 0) {
            return place == marked;
        }
        if (vowels < rime.length()) {
            return place == vowels - 1;
        }
        int middle = vowels == 3 ? 1 : 0;
        return place == middle || (TONE_ON_EITHER.contains(rime) && place == 1);
    }

    private static boolean isCasedLikeAWord(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                capitals++;
            }
        }
        return capitals == 0 || capitals == word.length() || (capitals == 1 && Character.isUpperCase(word.charAt(0)));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
