package vn.vinhdanh.sample.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.sample.row.Draft;
import vn.vinhdanh.sample.row.DraftMaker;
import vn.vinhdanh.sample.word.IssuingOffice;

/** Makes the rows of a workbook, group by group. */
public final class Groups {

    private static final int MOST_SHEETS = 6;
    private static final int LARGEST_UNIT = 10;
    private static final int COLLECTIVES_IN_A_HUNDRED = 20;
    private static final int HOUSEHOLDS_IN_A_HUNDRED = 10;

    private final DraftMaker maker;
    private final IssuingOffice office;
    private final Random random;

    public Groups(DraftMaker maker, IssuingOffice office, Random random) {
        this.maker = maker;
        this.office = office;
        this.random = random;
    }

    public List<Group> of(Grouping grouping, Set<RecipientKind> kinds, int rows) {
        return grouping.byUnit() ? byUnit(grouping, rows) : byKind(kinds, rows);
    }

    private List<Group> byUnit(Grouping grouping, int rows) {
        List<Group> groups = new ArrayList<>();
        Set<String> units = new HashSet<>();
        for (int left = rows; left > 0; ) {
            int size = grouping.inSheets()
                    ? Math.max(1, (rows + MOST_SHEETS - 1) / MOST_SHEETS)
                    : 1 + random.nextInt(LARGEST_UNIT);
            String unit = newUnit(units);
            groups.add(new Group(unit, drafts(RecipientKind.INDIVIDUAL, unit, Math.min(size, left))));
            left -= size;
        }
        return groups;
    }

    /** A unit not met before, as long as there are any. */
    private String newUnit(Set<String> known) {
        String unit = office.post(random).unit();
        for (int attempt = 0; attempt < LARGEST_UNIT && !known.add(unit); attempt++) {
            unit = office.post(random).unit();
        }
        return unit;
    }

    private List<Group> byKind(Set<RecipientKind> kinds, int rows) {
        if (kinds.size() == 1) {
            return List.of(new Group("CÁ NHÂN", drafts(RecipientKind.INDIVIDUAL, null, rows)));
        }
        int collectives = Math.max(1, rows * COLLECTIVES_IN_A_HUNDRED / 100);
        int households = Math.max(1, rows * HOUSEHOLDS_IN_A_HUNDRED / 100);
        int people = Math.max(1, rows - collectives - households);
        return List.of(
                new Group("TẬP THỂ", drafts(RecipientKind.COLLECTIVE, null, collectives)),
                new Group("CÁ NHÂN", drafts(RecipientKind.INDIVIDUAL, null, people)),
                new Group("HỘ GIA ĐÌNH", drafts(RecipientKind.HOUSEHOLD, null, households)));
    }

    private List<Draft> drafts(RecipientKind kind, @Nullable String unit, int number) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            drafts.add(maker.draft(kind, unit));
        }
        return drafts;
    }
}
