package vn.vinhdanh.render.proofreading;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.render.proof.Proofreader.Kind;
import vn.vinhdanh.render.proof.Proofreader.Slip;

/** "của của", "Căn cứ Căn cứ": but not what Vietnamese doubles on purpose, nor where a name or another word begins. */
final class DoubledWords {

    private static final int LONGEST = 4;

    private final WordLists lists;

    DoubledWords(WordLists lists) {
        this.lists = lists;
    }

    List<Slip> in(Words words) {
        List<Slip> slips = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = doubled(words, at);
            if (length > 0) {
                int last = at + 2 * length - 1;
                slips.add(new Slip(
                        Kind.DOUBLED_WORD,
                        words.part(at, last),
                        words.around(words.at(at).start(), words.at(last).end()),
                        ""));
                at = last;
            } else {
                at++;
            }
        }
        return slips;
    }

    /** How many words are said twice from here; 0 for none. */
    private int doubled(Words words, int at) {
        for (int length = LONGEST; length > 1; length--) {
            if (isDoubled(words, at, length) && !lists.isSaidTwice(words.part(at, at + length - 1))) {
                return length;
            }
        }
        return isDoubled(words, at, 1) && isSlip(words, at) ? 1 : 0;
    }

    private static boolean isDoubled(Words words, int at, int length) {
        if (at + 2 * length > words.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            Words.Word one = words.at(at + i);
            if (one.isNumber()
                    || !one.lower().equals(words.at(at + length + i).lower())
                    || !words.follows(at + length + i)
                    || (i > 0 && !words.follows(at + i))) {
                return false;
            }
        }
        return length == 1 || !sameWord(words, at, length);
    }

    /** "luôn luôn luôn luôn" is a matter of single words. */
    private static boolean sameWord(Words words, int at, int length) {
        String first = words.at(at).lower();
        for (int i = 1; i < length; i++) {
            if (!words.at(at + i).lower().equals(first)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSlip(Words words, int at) {
        Words.Word one = words.at(at);
        Words.Word two = words.at(at + 1);
        if (one.lower().length() == 1
                || lists.isSaidTwice(one.lower() + " " + one.lower())
                || meetsAnother(words, at)) {
            return false;
        }
        boolean mayBeName = two.isCapitalised() || (one.isCapitalised() && one.isAllCapitals());
        return !mayBeName || lists.isNeverAName(one.lower());
    }

    /** "học sinh sinh viên": the end of one word and the beginning of another. */
    private boolean meetsAnother(Words words, int at) {
        boolean before = at > 0
                && words.follows(at)
                && lists.isWord(words.at(at - 1).lower() + " " + words.at(at).lower());
        boolean after = at + 2 < words.size()
                && words.follows(at + 2)
                && lists.isWord(
                        words.at(at + 1).lower() + " " + words.at(at + 2).lower());
        return before && after;
    }
}
