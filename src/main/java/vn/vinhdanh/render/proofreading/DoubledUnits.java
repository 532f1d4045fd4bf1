package vn.vinhdanh.render.proofreading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.render.proof.Proofreader.Kind;
import vn.vinhdanh.render.proof.Proofreader.Slip;

/**
 * Two kinds of administrative unit, one behind the other: "xã thị trấn Phú Túc". Not where a comma parts them, where
 * the second begins a name ("xã Phường Đúc"), or where many belong to one ("các phường thành phố Thái Nguyên").
 */
final class DoubledUnits {

    private final WordLists lists;

    DoubledUnits(WordLists lists) {
        this.lists = lists;
    }

    /** A kind of unit where it stands. */
    private record Unit(WordLists.UnitKind kind, int first, int last) {}

    List<Slip> in(Words words) {
        List<Slip> slips = new ArrayList<>();
        Unit before = null;
        int at = 0;
        while (at < words.size()) {
            Unit unit = unit(words, at);
            if (unit != null && before != null && before.last() + 1 == at && isSlip(words, before, unit)) {
                slips.add(new Slip(
                        Kind.DOUBLED_UNIT,
                        words.part(before.first(), unit.last()),
                        words.around(
                                words.at(before.first()).start(),
                                words.at(unit.last()).end()),
                        ""));
            }
            before = unit;
            at = unit == null ? at + 1 : unit.last() + 1;
        }
        return slips;
    }

    private @Nullable Unit unit(Words words, int at) {
        String one = words.at(at).lower();
        if (!lists.beginsUnit(one)) {
            return null;
        }
        if (words.follows(at + 1)) {
            WordLists.UnitKind kind = lists.unit(one + " " + words.at(at + 1).lower());
            if (kind != null) {
                return new Unit(kind, at, at + 1);
            }
        }
        WordLists.UnitKind kind = lists.unit(one);
        return kind == null || isPartOfAnotherWord(words, at) ? null : new Unit(kind, at, at);
    }

    /** "xã hội", "hợp tác xã", "tỉnh ủy". */
    private boolean isPartOfAnotherWord(Words words, int at) {
        String one = words.at(at).lower();
        return (words.follows(at) && lists.isWord(words.at(at - 1).lower() + " " + one))
                || (words.follows(at + 1)
                        && lists.isWord(one + " " + words.at(at + 1).lower()));
    }

    private boolean isSlip(Words words, Unit one, Unit two) {
        return words.follows(two.first())
                && !one.kind().equals(two.kind())
                && !beginsName(words, one, two)
                && !manyInOne(words, one, two);
    }

    /** No commune is called "Thị trấn", but one is called "Phường Đúc". */
    private static boolean beginsName(Words words, Unit one, Unit two) {
        Words.Word second = words.at(two.first());
        return two.first() == two.last()
                && second.isCapitalised()
                && !second.isAllCapitals()
                && !words.at(one.first()).isAllCapitals()
                && words.follows(two.last() + 1)
                && words.at(two.last() + 1).isCapitalised();
    }

    private boolean manyInOne(Words words, Unit one, Unit two) {
        if (one.kind().level() >= two.kind().level() || !words.follows(one.first())) {
            return false;
        }
        Words.Word before = words.at(one.first() - 1);
        return before.isNumber() || lists.isMany(before.lower());
    }
}
