package vn.vinhdanh.golden.measure;

/** Something drawn that is no text: a rule, a table's border, a part of the artwork. */
public record Drawn(Box box, boolean black) {

    private static final double THICKEST_RULE = 0.6;

    public boolean isAcross() {
        return box.height() < THICKEST_RULE && box.width() > THICKEST_RULE;
    }

    public boolean isUpright() {
        return box.width() < THICKEST_RULE && box.height() > THICKEST_RULE;
    }
}
