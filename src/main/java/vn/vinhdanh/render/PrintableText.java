package vn.vinhdanh.render;

/** Tells before anything is printed whether the fonts of decision and bulletin can show a text. */
public interface PrintableText {

    /** The characters that they cannot show, each once; empty where they can show all. */
    String missing(String text);
}
