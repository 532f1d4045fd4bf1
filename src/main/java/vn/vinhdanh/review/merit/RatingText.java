package vn.vinhdanh.review.merit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.Rating;

/** A rating as offices write it: "Hoàn thành xuất sắc nhiệm vụ", "HTXSNV", "Xuất sắc", "Tốt" ... */
final class RatingText {

    private static final Pattern YEARS = Pattern.compile("(năm)?\\s*(19|20)\\d{2}\\s*[:,;]?");
    private static final Pattern LABEL = Pattern.compile("^mức độ\\s*:?\\s*");
    private static final Pattern STOP = Pattern.compile("[.;,]+$");
    private static final Pattern NOT_DONE = Pattern.compile("không hoàn thành.*|khtnv|kht");
    private static final Pattern EXCELLENT =
            Pattern.compile("(hoàn thành )?xuất sắc( nhiệm vụ)?|htxsnv|htxs|hoàn thành xs.*");
    private static final Pattern GOOD = Pattern.compile("(hoàn thành )?tốt( nhiệm vụ)?|httnv|htt|hoàn thành tốt.*");
    private static final Pattern DONE =
            Pattern.compile("hoàn thành( nhiệm vụ)?|htnv|hoàn thành nhiệm vụ nhưng.*|hoàn thành nhiệm vụ \\(.*");

    private RatingText() {}

    /** Empty where it is no rating of tasks, or says two things. */
    static Optional<Rating> read(String text) {
        String key = YEARS.matcher(NameKey.of(text).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .strip();
        key = STOP.matcher(LABEL.matcher(key).replaceFirst("")).replaceFirst("");
        if (NOT_DONE.matcher(key).matches()) {
            return Optional.of(Rating.NOT_DONE);
        }
        if (EXCELLENT.matcher(key).matches()) {
            return Optional.of(Rating.EXCELLENT);
        }
        if (GOOD.matcher(key).matches()) {
            return Optional.of(Rating.GOOD);
        }
        return DONE.matcher(key).matches() ? Optional.of(Rating.DONE) : Optional.empty();
    }
}
