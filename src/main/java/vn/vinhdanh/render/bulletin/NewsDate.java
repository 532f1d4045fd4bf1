package vn.vinhdanh.render.bulletin;

import java.time.LocalDate;
import java.util.Locale;

/** "15/5/2019", the way news pages write it. */
public final class NewsDate {

    private NewsDate() {}

    public static String of(LocalDate date) {
        return String.format(Locale.ROOT, "%d/%d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
