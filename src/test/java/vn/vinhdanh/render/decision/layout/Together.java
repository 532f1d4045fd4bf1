package vn.vinhdanh.render.decision.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.golden.measure.TextLine;

/** Numbers with their units, dates, initials and "Điều n" stand on one line. */
final class Together {

    private static final Pattern INSEPARABLE = Pattern.compile(String.join(
            "|",
            "ngày \\d+ tháng \\d+ năm \\d+",
            "(?:Điều|khoản|điểm|số|ngày|tháng|năm) \\d[\\d/]*",
            "\\d[\\d.,]* (?:(?:triệu |tỷ )?đồng|triệu|tỷ|km|m2|ha|kg|tấn|%|năm|tháng|ngày|tập thể|cá nhân|hộ gia đình|bản)"
                    + "(?!\\p{L})",
            "\\d{4} - \\d{4}",
            "(?<!\\p{L})(?:\\p{Lu}\\. )+\\p{Lu}[\\p{L}-]*",
            "TP\\. \\p{Lu}\\p{L}*"));
    /** What a cell keeps free on both sides of its text, in millimetres. */
    private static final double PADDING = 5;

    private final Report report;

    Together(Report report) {
        this.report = report;
    }

    /** @param room what a line can hold at most: nothing that is wider stays together */
    void check(List<TextLine> lines, double room, String where) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine upper = lines.get(i);
            TextLine lower = lines.get(i + 1);
            // a page number is no part of the text below it
            if (Measures.isInTopMargin(upper)) {
                continue;
            }
            Matcher found = INSEPARABLE.matcher(upper.text() + " " + lower.text());
            while (found.find()) {
                int end = upper.text().length();
                boolean parted = found.start() < end && found.end() > end;
                report.holds(
                        !parted || width(found, upper, lower) > room - PADDING,
                        "%s: \"%s\" parted at the line's end",
                        where,
                        found.group());
            }
        }
    }

    private static double width(Matcher found, TextLine upper, TextLine lower) {
        int end = upper.text().length();
        double share = (double) (end - found.start()) / end;
        double below = (double) (found.end() - end) / lower.text().length();
        return upper.width() * share + lower.width() * below;
    }
}
