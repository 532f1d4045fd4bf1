package vn.vinhdanh.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a line may end: at a blank, but never within what belongs together. Numbers with their units, dates, spans of
 * years, document numbers, "Điều 1", initials and shortened place names stay on one line (Decree 30/2020/NĐ-CP, Annex I, asks for
 * readable lines; offices read this so).
 */
public final class LineBreaks {

    private static final String NUMBER = "\\d[\\p{L}\\d.,/-]*";
    private static final Pattern TOGETHER = Pattern.compile(String.join(
            "|",
            "ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}",
            // a label and its number: "Chỉ thị số 11", "lần thứ XII"
            "(?<!\\p{L})(?iu:số|điều|khoản|điểm|ngày|tháng|năm|quý|chương|lần thứ|thứ|khóa|lớp|hạng) (?:" + NUMBER
                    + "|[IVXL]+(?!\\p{L}))(?: [-–] " + NUMBER + ")?",
            NUMBER + " [-–] " + NUMBER,
            "(?<![\\p{L}\\d])" + NUMBER
                    + " (?:(?:triệu |tỷ )?đồng|triệu|tỷ|đ|tập thể|cá nhân|hộ gia đình|hộ|năm|tháng|ngày|giờ|người|đơn vị|cụm"
                    + "|khối|bản|%|km|m2|m3|m|ha|kg|tấn|tạ|lít)(?![\\p{L}\\d])",
            "(?<!\\p{L})(?:TP|Tp|TX|TT)\\. \\p{Lu}\\p{L}*",
            // initials and the name behind them: "V. I. Lê-nin"
            "(?<!\\p{L})(?:\\p{Lu}\\. )+\\p{Lu}[\\p{L}-]*"));

    /** What is more than a blank between two words. */
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]{2,}|[\\t\\r\\n]");

    private static final char NONE = 0;

    private LineBreaks() {}

    /** The blanks at which the text may be broken, in its order: the line ends before the blank, which then goes. */
    static List<Integer> in(String text) {
        List<Integer> breaks = new ArrayList<>();
        @Nullable Matcher together = null;
        int word = 0;
        int held = 0;
        int lastDigit = -1;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (isDigit(character)) {
                lastDigit = at;
            } else if (character == ' ') {
                if (at >= held && mayHoldTogether(text, at, lastDigit >= word)) {
                    together = together == null ? matcher(text) : together;
                    held = end(together, text, Math.max(word, held), at);
                }
                if (at >= held && at > 0 && !isBehindDash(text, at)) {
                    breaks.add(at);
                }
                word = at + 1;
            }
        }
        return breaks;
    }

    /** Where that ends which begins in the word before this blank and holds it; nothing begins with a blank. */
    private static int end(Matcher together, String text, int word, int blank) {
        for (int begin = word; begin < blank; begin++) {
            if (mayBegin(text, begin) && together.region(begin, text.length()).lookingAt()) {
                return together.end();
            }
        }
        return word;
    }

    /** Behind a letter only a figure begins what belongs together, or "ngày" of a date. */
    private static boolean mayBegin(String text, int at) {
        char character = text.charAt(at);
        return at == 0 || isDigit(character) || character == 'n' || !Character.isLetter(text.charAt(at - 1));
    }

    private static Matcher matcher(String text) {
        return TOGETHER.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** A dash at a line's end is taken for a hyphen and dropped when the page is copied, so it begins the next line. */
    private static boolean isBehindDash(String text, int blank) {
        char before = text.charAt(blank - 1);
        return (before == '-' || before == '–') && (blank == 1 || text.charAt(blank - 2) == ' ');
    }

    /**
     * Whether what belongs together can have this blank as its first: a figure or a Roman number stands before or behind it,
     * a full stop before it, or it is that of "lần thứ". Few blanks are such, and to search whole texts took long.
     */
    private static boolean mayHoldTogether(String text, int blank, boolean hasDigitBefore) {
        char before = blank == 0 ? NONE : text.charAt(blank - 1);
        char behind = blank + 1 == text.length() ? NONE : text.charAt(blank + 1);
        return hasDigitBefore
                || isDigit(behind)
                || "IVXL".indexOf(behind) >= 0
                || before == '.'
                || ((before == 'n' || before == 'N') && (behind == 't' || behind == 'T'));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** The text in one line, as a page shows it: ends of lines in what a clerk wrote are blanks. */
    public static String joined(String written) {
        return isInOneLine(written) ? written : BLANKS.matcher(written).replaceAll(" ");
    }

    /** Nearly every text is. */
    private static boolean isInOneLine(String written) {
        boolean isBehindBlank = false;
        for (int at = 0; at < written.length(); at++) {
            char character = written.charAt(at);
            boolean isBlank = character == ' ';
            if ((isBlank && isBehindBlank) || character == '\t' || character == '\r' || character == '\n') {
                return false;
            }
            isBehindBlank = isBlank;
        }
        return true;
    }

    /** The text cut where a line may end, without the blanks there; ends of lines in what a clerk wrote are blanks. */
    public static List<String> pieces(String written) {
        String text = joined(written);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end : in(text)) {
            pieces.add(text.substring(start, end));
            start = end + 1;
        }
        pieces.add(text.substring(start));
        return pieces;
    }
}
