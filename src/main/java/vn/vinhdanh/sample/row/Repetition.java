package vn.vinhdanh.sample.row;

import java.util.List;
import vn.vinhdanh.sample.MistakeKind;

/** One recipient nominated a second time, further down. */
final class Repetition {

    private final Visible visible;

    Repetition(Visible visible) {
        this.visible = visible;
    }

    /** Makes a later row of the same kind a copy of this one; false where nothing would prove the two to be one. */
    boolean of(int first, List<Draft> rows) {
        Draft original = rows.get(first);
        if (!isProvable(original)) {
            return false;
        }
        for (int later = first + 1; later < rows.size(); later++) {
            Draft other = rows.get(later);
            if (other.kind() == original.kind() && other.isFree()) {
                Draft copy = original.again((visible.unitsFixed() ? other : original).text(Item.UNIT));
                copy.mistaken(new Mistake(MistakeKind.SAME_RECIPIENT_TWICE, Item.NAME, original.text(Item.NAME)));
                rows.set(later, copy);
                return true;
            }
        }
        return false;
    }

    private boolean isProvable(Draft row) {
        return switch (row.kind()) {
            case COLLECTIVE -> true;
            case HOUSEHOLD -> false;
            case INDIVIDUAL -> visible.has(Item.IDENTITY) || (visible.has(Item.BIRTH) && visible.dayTold());
        };
    }
}
