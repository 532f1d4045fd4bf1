package vn.vinhdanh.intake.total;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.intake.text.FoldedText;

/**
 * A number that a total or a title states.
 *
 * @param kind counted are the recipients of this kind only
 * @param award counted are the rows with this award only, its name folded
 * @param column counted are the marks in this column only
 * @param written as the clerk wrote it
 */
record Claim(
        int number,
        @Nullable RecipientKind kind,
        @Nullable String award,
        @Nullable Integer column,
        String written,
        CellRef at) {

    private static final Pattern DATE =
            Pattern.compile("(?iu)(ngày|tháng|năm|(?<!tổng )số|điều|khoản|quý|đợt|lần)\\s*:?\\s*\\d[\\d./-]*");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,/])(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,6})(?![\\d/%])\\s*(?:\\([^)]*\\))?\\s*"
                    + "((?:\\p{L}[\\p{L}\\p{M}]*/?\\s?){0,6})");
    private static final Map<String, RecipientKind> KINDS = Map.ofEntries(
            Map.entry("tap the", RecipientKind.COLLECTIVE),
            Map.entry("ca nhan", RecipientKind.INDIVIDUAL),
            Map.entry("nguoi", RecipientKind.INDIVIDUAL),
            Map.entry("dong chi", RecipientKind.INDIVIDUAL),
            Map.entry("d c", RecipientKind.INDIVIDUAL),
            Map.entry("can bo", RecipientKind.INDIVIDUAL),
            Map.entry("giao vien", RecipientKind.INDIVIDUAL),
            Map.entry("hoc sinh", RecipientKind.INDIVIDUAL),
            Map.entry("ho gia dinh", RecipientKind.HOUSEHOLD),
            Map.entry("ho", RecipientKind.HOUSEHOLD),
            Map.entry("gia dinh", RecipientKind.HOUSEHOLD));
    private static final List<String> ANYBODY = List.of("truong hop", "de nghi", "doi tuong");

    /** What a text claims: "15 tập thể, 20 cá nhân"; a number without a word counts everybody. */
    static List<Claim> in(String text, CellRef at) {
        List<Claim> claims = new ArrayList<>();
        Matcher number = NUMBER.matcher(DATE.matcher(text).replaceAll(" "));
        while (number.find()) {
            String counted = FoldedText.of(number.group(2)).plain();
            RecipientKind kind = kind(counted);
            boolean anybody = counted.isEmpty() || ANYBODY.stream().anyMatch(counted::startsWith);
            claims.add(new Claim(
                    Integer.parseInt(number.group(1).replaceAll("[.,]", "")),
                    kind,
                    kind == null && !anybody ? counted : null,
                    null,
                    number.group().strip(),
                    at));
        }
        return claims;
    }

    private static @Nullable RecipientKind kind(String counted) {
        return KINDS.entrySet().stream()
                .filter(entry -> (counted + " ").startsWith(entry.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    static Claim ofMarks(int number, int column, CellRef at) {
        return new Claim(number, null, null, column, String.valueOf(number), at);
    }

    static Claim ofAll(int number, CellRef at) {
        return new Claim(number, null, null, null, String.valueOf(number), at);
    }

    /** A number counted, with the word for what was counted. */
    String counted(int rows) {
        if (kind == null) {
            return rows + (column == null ? " dòng" : " dòng được đánh dấu ở cột này");
        }
        return rows
                + switch (kind) {
                    case COLLECTIVE -> " tập thể";
                    case INDIVIDUAL -> " cá nhân";
                    case HOUSEHOLD -> " hộ gia đình";
                };
    }
}
