package vn.vinhdanh.intake.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters and their codes in a legacy encoding; a code is one character, or a letter and a mark behind it. */
final class LegacyTable {

    /** In the order of the byte values. Capitals with a tone share the code of their small letter. */
    static final LegacyTable TCVN3 = new LegacyTable(
            "Ă ¡ Â ¢ Ê £ Ô ¤ Ơ ¥ Ư ¦ Đ § ă ¨ â © ê ª ô « ơ ¬ ư \u00AD đ ® à µ ả ¶ ã · á ¸ ạ ¹ ằ » ẳ ¼ ẵ ½ ắ ¾ ặ Æ ầ Ç ẩ È"
                    + " ẫ É ấ Ê ậ Ë è Ì ẻ Î ẽ Ï é Ð ẹ Ñ ề Ò ể Ó ễ Ô ế Õ ệ Ö ì × ỉ Ø ĩ Ü í Ý ị Þ ò ß ỏ á õ â ó ã ọ ä"
                    + " ồ å ổ æ ỗ ç ố è ộ é ờ ê ở ë ỡ ì ớ í ợ î ù ï ủ ñ ũ ò ú ó ụ ô ừ õ ử ö ữ ÷ ứ ø ự ù ỳ ú ỷ û ỹ ü ý ý ỵ þ",
            false);

    static final LegacyTable VNI = new LegacyTable(
            "à aø ả aû ã aõ á aù ạ aï ă aê ằ aè ẳ aú ẵ aü ắ aé ặ aë â aâ ầ aà ẩ aå ẫ aã ấ aá ậ aä đ ñ è eø ẻ eû ẽ eõ é eù"
                    + " ẹ eï ê eâ ề eà ể eå ễ eã ế eá ệ eä ì ì ỉ æ ĩ ó í í ị ò ò oø ỏ oû õ oõ ó où ọ oï ô oâ ồ oà ổ oå ỗ oã ố oá"
                    + " ộ oä ơ ô ờ ôø ở ôû ỡ ôõ ớ ôù ợ ôï ù uø ủ uû ũ uõ ú uù ụ uï ư ö ừ öø ử öû ữ öõ ứ öù ự öï ỳ yø ỷ yû ỹ yõ ý yù"
                    + " ỵ î",
            true);

    private final boolean capitals;
    private final Map<Character, String> codes = new HashMap<>();
    /** By the code's first character or, shifted, by both. */
    private final Map<Integer, Character> letters = new HashMap<>();

    /** @param capitals true if the capital's code is the capital of the code */
    private LegacyTable(String table, boolean capitals) {
        this.capitals = capitals;
        String[] cells = table.split(" ", -1);
        for (int i = 0; i < cells.length; i += 2) {
            String code = cells[i + 1];
            add(cells[i].charAt(0), code);
            char capital = Character.toUpperCase(cells[i].charAt(0));
            if (capitals) {
                add(capital, code.toUpperCase(Locale.ROOT));
            } else {
                codes.putIfAbsent(capital, code);
            }
        }
    }

    String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + text.length() / 2);
        for (int i = 0; i < text.length(); i++) {
            String code = codes.get(text.charAt(i));
            if (code == null) {
                encoded.append(text.charAt(i));
            } else {
                encoded.append(code);
            }
        }
        return encoded.toString();
    }

    String decoded(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            Character pair = pairAt(text, i);
            Character single = letters.get((int) text.charAt(i));
            if (pair != null) {
                decoded.append((char) pair);
                i++;
            } else {
                decoded.append(single == null ? text.charAt(i) : (char) single);
            }
        }
        return decoded.toString();
    }

    /** True if a character beyond ASCII neither is a letter here nor belongs to one. */
    boolean hasForeignLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (pairAt(word, i) != null) {
                i++;
            } else if (word.charAt(i) > '\u007F' && !isLetter(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isLetter(char code) {
        return letters.containsKey((int) code);
    }

    boolean lacksCapitalOf(char letter) {
        String code = codes.get(letter);
        return code != null && Character.isLowerCase(letter) && code.equals(codes.get(Character.toUpperCase(letter)));
    }

    private void add(char letter, String code) {
        codes.put(letter, code);
        letters.put(code.length() == 1 ? code.charAt(0) : key(code.charAt(0), code.charAt(1)), letter);
    }

    /** The mark's own case does not count: PROPER() in a worksheet makes it small behind a capital. */
    private @Nullable Character pairAt(String text, int at) {
        if (!capitals || at + 1 >= text.length() || text.charAt(at + 1) <= '\u007F') {
            return null;
        }
        char base = text.charAt(at);
        char mark = text.charAt(at + 1);
        return letters.get(
                key(base, Character.isUpperCase(base) ? Character.toUpperCase(mark) : Character.toLowerCase(mark)));
    }

    private static int key(char base, char mark) {
        return base << Character.SIZE | mark;
    }
}
