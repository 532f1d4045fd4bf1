package vn.vinhdanh.render;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * A figure that stands in a bulletin, and where it comes from.
 *
 * @param name what is counted, in Vietnamese: "Cụm, khối thi đua"
 * @param source how it was found, in Vietnamese, naming the sheet or the decision
 */
public record BulletinFigure(String name, int value, String source) {

    /** The Vietnamese way, with points between thousands: "1.127". */
    public String text() {
        return text(value);
    }

    /** A figure as bulletins write it, whatever it counts. */
    public static String text(int value) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi-VN")).format(value);
    }
}
