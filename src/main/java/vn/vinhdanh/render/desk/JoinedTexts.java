package vn.vinhdanh.render.desk;

import java.util.List;

/** Tells whether a template gives many units the same text that it gives each of them alone, and in their order. */
final class JoinedTexts {

    private final String together;
    private final List<String> alone;
    private final int around;

    private JoinedTexts(String together, List<String> alone, int around) {
        this.together = together;
        this.alone = alone;
        this.around = around;
    }

    /**
     * Compares.
     *
     * @param together the text for all units
     * @param alone the text for each, of two or more
     */
    static boolean areJoined(String together, List<String> alone) {
        int more = alone.stream().mapToInt(String::length).sum() - together.length();
        int around = more / (alone.size() - 1);
        return more >= 0
                && more == around * (alone.size() - 1)
                && new JoinedTexts(together, alone, around).standAnywhere();
    }

    /** It is known how much stands around all units, and not how much of it before them. */
    private boolean standAnywhere() {
        for (int before = 0; before <= around; before++) {
            if (stand(before)) {
                return true;
            }
        }
        return false;
    }

    private boolean stand(int before) {
        int at = before;
        for (String text : alone) {
            int own = text.length() - around;
            if (own < 0 || !together.regionMatches(at, text, before, own)) {
                return false;
            }
            at += own;
        }
        String first = alone.get(0);
        int behind = around - before;
        return together.regionMatches(0, first, 0, before)
                && together.regionMatches(at, first, first.length() - behind, behind)
                && alone.stream().allMatch(text -> hasSameAround(first, text, before, behind));
    }

    private static boolean hasSameAround(String first, String text, int before, int behind) {
        return text.regionMatches(0, first, 0, before)
                && text.regionMatches(text.length() - behind, first, first.length() - behind, behind);
    }
}
