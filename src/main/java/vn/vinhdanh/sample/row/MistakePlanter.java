package vn.vinhdanh.sample.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.vinhdanh.sample.MistakeKind;

/** Plants mistakes into rows: each kind in its turn, into a row that can have it. */
public final class MistakePlanter {

    private static final int ROWS_FOR_ONE_MISTAKE = 3;

    private final List<Draft> rows;
    private final MistakeMaker maker;
    private final Repetition repetition;
    private final Random random;
    private final List<Integer> order;

    /** @param rows in the order in which they are read */
    public MistakePlanter(List<Draft> rows, Visible visible, OfferedAwards awards, Random random) {
        this.rows = rows;
        this.random = random;
        maker = new MistakeMaker(visible, awards, random);
        repetition = new Repetition(visible);
        order = new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        Collections.shuffle(order, random);
    }

    /** @param share of the rows that are to be mistaken; each kind stands at least once where there is room for it */
    public void plant(double share) {
        if (share <= 0) {
            return;
        }
        List<MistakeKind> kinds = new ArrayList<>(List.of(MistakeKind.values()));
        kinds.remove(MistakeKind.TOTAL_WRONG);
        Collections.shuffle(kinds, random);
        int least = Math.min(kinds.size(), rows.size() / ROWS_FOR_ONE_MISTAKE);
        long wanted = Math.max(least, Math.round(rows.size() * share));
        for (int turn = 0, planted = 0; planted < wanted && !kinds.isEmpty(); ) {
            int next = turn % kinds.size();
            if (plant(kinds.get(next))) {
                planted++;
                turn = next + 1;
            } else {
                // no row can have it any more
                kinds.remove(next);
                turn = next;
            }
        }
    }

    private boolean plant(MistakeKind kind) {
        for (int index : order) {
            Draft row = rows.get(index);
            if (row.isFree()
                    && (kind == MistakeKind.SAME_RECIPIENT_TWICE
                            ? repetition.of(index, rows)
                            : maker.make(kind, row))) {
                return true;
            }
        }
        return false;
    }
}
