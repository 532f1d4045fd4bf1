package vn.vinhdanh.review.merit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.award.NameKey;

/** Small numbers in cells that also hold words. */
final class CountText {

    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,6})(\\s*(người|cá nhân|đồng chí|đ/c|cb|lđtt))?");
    private static final Pattern RANK =
            Pattern.compile("(?:hạng|thứ|xếp thứ|xếp hạng|hạng thứ)?\\s*0*(\\d{1,3})(?:\\s*/\\s*\\d{1,3})?");
    private static final Pattern FIRST = Pattern.compile("(?:hạng |thứ |xếp thứ |xếp hạng )?nhất");
    private static final Pattern INITIATIVES =
            Pattern.compile("0*(\\d{1,2})(?:\\s*(?:sáng kiến|sk|đề tài|giải pháp).*)?");
    private static final Pattern NONE = Pattern.compile("không( có)?|chưa( có)?|-+");

    private CountText() {}

    static Optional<Integer> people(String text) {
        return number(NUMBER, text);
    }

    static Optional<Integer> rank(String text) {
        return FIRST.matcher(NameKey.of(text)).matches() ? Optional.of(1) : number(RANK, text);
    }

    /** A number, or the names of initiatives, one behind each semicolon; only a mark says that there is at least one. */
    static int initiatives(String text) {
        if (NONE.matcher(NameKey.of(text)).matches()) {
            return 0;
        }
        return number(INITIATIVES, text)
                .orElseGet(() -> Math.toIntExact(Pattern.compile(";")
                        .splitAsStream(text)
                        .filter(part -> !part.isBlank())
                        .count()));
    }

    private static Optional<Integer> number(Pattern shape, String text) {
        Matcher number = shape.matcher(NameKey.of(text));
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }
}
