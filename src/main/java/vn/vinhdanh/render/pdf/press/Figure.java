package vn.vinhdanh.render.pdf.press;

/** A number as it stands in a page's content (ISO 32000-1, 7.3.3): without an exponent, as short as it goes. */
public final class Figure {

    private Figure() {}

    /** Writes it and a blank, rounded to so many places behind the point. */
    public static void append(StringBuilder content, double value, int places) {
        long unit = 1;
        for (int place = 0; place < places; place++) {
            unit *= 10;
        }
        long scaled = Math.round(value * unit);
        if (scaled < 0) {
            content.append('-');
        }
        long whole = Math.abs(scaled);
        content.append(whole / unit);
        long fraction = whole % unit;
        if (fraction != 0) {
            content.append('.');
            for (long digit = unit / 10; digit > 0 && fraction % (digit * 10) != 0; digit /= 10) {
                content.append(fraction / digit % 10);
            }
        }
        content.append(' ');
    }
}
