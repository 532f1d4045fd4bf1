package vn.vinhdanh.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** What is more than a blank between two words: nearly every text is searched, and hardly any has it. */
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]{2,}|[\\t\\r\\n]");

    private LineBreaks() {}

    /** The blanks at which the text may be broken, in its order: the line ends before the blank, which then goes. */
    static List<Integer> in(String text) {
        List<Integer> breaks = new ArrayList<>();
        Matcher together = TOGETHER.matcher(text);
        boolean found = mayHoldTogether(text) && together.find();
        for (int blank = text.indexOf(' ', 1); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
            while (found && together.end() <= blank) {
                found = together.find();
            }
            if ((!found || together.start() > blank) && !isBehindDash(text, blank)) {
                breaks.add(blank);
            }
        }
        return breaks;
    }

    /** A dash at a line's end is taken for a hyphen and dropped when the page is copied, so it begins the next line. */
    private static boolean isBehindDash(String text, int blank) {
        char before = text.charAt(blank - 1);
        return (before == '-' || before == '–') && (blank == 1 || text.charAt(blank - 2) == ' ');
    }

    /** Whether it has a digit, a Roman number or a full stop: nothing else belongs together, and most texts have none. */
    private static boolean mayHoldTogether(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean roman = "IVXL".indexOf(character) >= 0
                    && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
            if (roman || character == '.' || (character >= '0' && character <= '9')) {
                return true;
            }
        }
        return false;
    }

    /** The text in one line, as a page shows it: ends of lines in what a clerk wrote are blanks. */
    public static String joined(String written) {
        return BLANKS.matcher(written).replaceAll(" ");
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
