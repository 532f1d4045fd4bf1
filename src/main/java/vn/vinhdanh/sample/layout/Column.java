package vn.vinhdanh.sample.layout;

import static vn.vinhdanh.award.RecipientKind.HOUSEHOLD;
import static vn.vinhdanh.award.RecipientKind.INDIVIDUAL;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.sample.row.Item;

/** A column of a list. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
public enum Column {
    ORDINAL(null, 6),
    HONORIFIC(null, 8, INDIVIDUAL, HOUSEHOLD),
    NAME(Item.NAME, 28),
    FAMILY(Item.NAME, 20, INDIVIDUAL),
    GIVEN(Item.NAME, 10, INDIVIDUAL),
    KIND(null, 14),
    SEX(null, 9, INDIVIDUAL),
    MALE(null, 6, INDIVIDUAL),
    FEMALE(null, 6, INDIVIDUAL),
    MALE_BIRTH(Item.BIRTH, 9, INDIVIDUAL),
    FEMALE_BIRTH(Item.BIRTH, 9, INDIVIDUAL),
    BIRTH(Item.BIRTH, 13, INDIVIDUAL),
    OFFICE(Item.OFFICE, 18, INDIVIDUAL),
    OFFICE_AND_UNIT(Item.UNIT, 36, INDIVIDUAL, HOUSEHOLD),
    UNIT(Item.UNIT, 32, INDIVIDUAL, HOUSEHOLD),
    IDENTITY(Item.IDENTITY, 16, INDIVIDUAL),
    AWARD(Item.AWARD, 26),
    /** A column for each award, to be marked. */
    AWARD_MARKS(Item.AWARD, 11),
    ACHIEVEMENT(Item.ACHIEVEMENT, 46),
    PERIOD(null, 10),
    RATING(null, 16, INDIVIDUAL),
    PREVIOUS(null, 24),
    NOTE(null, 14);

    private final @Nullable Item item;
    private final int width;
    private final Set<RecipientKind> kinds;

    Column(@Nullable Item item, int width, RecipientKind... kinds) {
        this.item = item;
        this.width = width;
        this.kinds = kinds.length == 0 ? Set.of(RecipientKind.values()) : Set.of(kinds);
    }

    /** The fact that is judged; null where the column is only carried along. */
    public @Nullable Item item() {
        return item;
    }

    /** In characters. */
    public int width() {
        return width;
    }

    /** Whether a list of these recipients has it. */
    public boolean isFor(Set<RecipientKind> recipients) {
        return !Collections.disjoint(kinds, recipients);
    }
}
