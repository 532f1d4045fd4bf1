package vn.vinhdanh.render.certificate.fit;

/** Measures text by the fonts that will print it. */
public interface Ruler {

    /** In millimetres. */
    double width(Slot.Font font, double size, String text);

    /** The characters of the text that the font cannot show, each once; empty where it can show all. */
    String missing(Slot.Font font, String text);
}
