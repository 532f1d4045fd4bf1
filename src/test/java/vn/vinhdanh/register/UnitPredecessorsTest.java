package vn.vinhdanh.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.SameRecipient.NO;
import static vn.vinhdanh.award.SameRecipient.PERHAPS;
import static vn.vinhdanh.award.SameRecipient.YES;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.register.History.Predecessor;

class UnitPredecessorsTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    /** Three communes became one on 1 July 2025, one of them had been made of two villages' communes before. */
    private final UnitPredecessors units = new UnitPredecessors(List.of(
            new Predecessor("xã tân cương", "xã phúc xuân", JULY),
            new Predecessor("xã tân cương", "xã phúc trìu", null),
            new Predecessor("xã phúc xuân", "xã phúc sơn", LocalDate.of(2020, 1, 1)),
            new Predecessor("xã phúc xuân", "xã bình xuân", null),
            new Predecessor("sở nội vụ", "sở lao động", null),
            new Predecessor("sở lao động", "sở nội vụ", null)));

    private SameRecipient toldOf(String older, @Nullable Integer year, @Nullable LocalDate date) {
        PastAward award = new PastAward(
                aCollective(older).made(), "GK", year, null, null, null, "12/QĐ-UBND", date, null, "cu.xlsx");
        return units.isOneOf(older, "xã tân cương", award);
    }

    @Test
    void aUnitIsItselfAndAllThatItWasMadeOf() {
        assertThat(units.isOneOf("xã tân cương", "xã tân cương")).isTrue();
        assertThat(units.of("xã tân cương"))
                .containsExactlyInAnyOrder("xã phúc xuân", "xã phúc trìu", "xã phúc sơn", "xã bình xuân");
    }

    @Test
    void theWayBackIsNone() {
        assertThat(units.isOneOf("xã tân cương", "xã phúc xuân")).isFalse();
        assertThat(units.isOneOf("xã phúc trìu", "xã phúc xuân")).isFalse();
    }

    @Test
    void aRingOfRenamingsEnds() {
        assertThat(units.of("sở nội vụ")).containsExactly("sở lao động");
    }

    @Test
    void aUnitOfWhichNothingIsKnownIsOnlyItself() {
        assertThat(UnitPredecessors.NONE.isOneOf("sở y tế", "sở y tế")).isTrue();
        assertThat(UnitPredecessors.NONE.isOneOf("sở nội vụ", "sở y tế")).isFalse();
    }

    /** From its last day on the name is free, and another unit may bear it. */
    @Test
    void anAwardDecidedBeforeTheOldUnitGaveWayIsTheNewOnes() {
        assertThat(toldOf("xã phúc xuân", 2025, LocalDate.of(2025, 6, 30))).isEqualTo(YES);
        assertThat(toldOf("xã phúc xuân", 2025, JULY)).isEqualTo(NO);
        assertThat(toldOf("xã phúc xuân", 2026, LocalDate.of(2026, 3, 2))).isEqualTo(NO);
    }

    /** Old lists name years; a decision that comes late still commends the old unit's work. */
    @Test
    void aYearBeforeIsTheOldUnitsWheneverItWasDecided() {
        assertThat(toldOf("xã phúc xuân", 2024, LocalDate.of(2025, 8, 15))).isEqualTo(YES);
        assertThat(toldOf("xã phúc xuân", 2024, null)).isEqualTo(YES);
        assertThat(toldOf("xã phúc xuân", 2025, null)).isEqualTo(PERHAPS);
        assertThat(toldOf("xã phúc xuân", 2026, null)).isEqualTo(NO);
    }

    @Test
    void aYearThatBeganWithTheNewUnitLeavesNothingOpen() {
        assertThat(toldOf("xã phúc sơn", 2019, null)).isEqualTo(YES);
        assertThat(toldOf("xã phúc sơn", 2020, null)).isEqualTo(NO);
    }

    @Test
    void whereNoDayIsToldEveryAwardCountsUpToTheNextChange() {
        assertThat(toldOf("xã phúc trìu", 2026, LocalDate.of(2026, 3, 2))).isEqualTo(YES);
        assertThat(toldOf("xã bình xuân", 2024, LocalDate.of(2024, 12, 20))).isEqualTo(YES);
        assertThat(toldOf("xã bình xuân", 2026, LocalDate.of(2026, 3, 2))).isEqualTo(NO);
    }

    /** The name went to another unit, which took in a third: that one is not of the first's past. */
    @Test
    void whatJoinedALaterBearerOfTheNameIsNoPredecessor() {
        UnitPredecessors renamed = new UnitPredecessors(List.of(
                new Predecessor("sở nội vụ", "ban tổ chức", LocalDate.of(2008, 1, 1)),
                new Predecessor("ban tổ chức", "ban dân vận", LocalDate.of(2025, 2, 1))));

        assertThat(renamed.of("sở nội vụ")).containsExactly("ban tổ chức");
        assertThat(renamed.of("ban tổ chức")).containsExactly("ban dân vận");
    }
}
