package vn.vinhdanh.render.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.render.decision.DecisionPage.Piece;

/** Keeps on one line what must not be torn apart: numbers with their units, dates, document numbers, "Điều 1". */
final class Unbroken {

    private static final Pattern KEPT = Pattern.compile("ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}"
            + "|ngày \\d{1,2}/\\d{1,2}/\\d{4}"
            + "|(?:số|Số) \\d[\\p{L}\\d./-]*"
            + "|(?:Điều|điều|khoản|điểm|tháng|năm|Chương|quý) \\d+"
            + "|\\d[\\d.,]* (?:tập thể|cá nhân|hộ gia đình|hộ|đồng|đ|năm|%|người)");

    private Unbroken() {}

    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher kept = KEPT.matcher(text);
        int end = 0;
        while (kept.find()) {
            if (kept.start() > end) {
                pieces.add(new Piece(text.substring(end, kept.start()), false));
            }
            pieces.add(new Piece(kept.group(), true));
            end = kept.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return List.copyOf(pieces);
    }
}
