package vn.vinhdanh.benchmark.peer;

/** A font face by what a style sheet calls it. */
public record Face(String family, int weight, boolean italic) {

    private static final int BOLD = 700;

    /** The name of its file among the program's fonts. */
    String file() {
        String name = family.replace(" ", "") + "_" + weight + (weight == BOLD ? "Bold" : "Regular");
        return name + (italic ? "_Italic" : "") + ".ttf";
    }

    boolean isBold() {
        return weight == BOLD;
    }

    String style() {
        return italic ? "italic" : "normal";
    }
}
