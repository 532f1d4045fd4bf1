package vn.vinhdanh.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitPredecessorsTest {

    /** Three communes became one on 1 July 2025, one of them had been made of two villages' communes before. */
    private final UnitPredecessors units = new UnitPredecessors(Map.of(
            "xã tân cương", List.of("xã phúc xuân", "xã phúc trìu"),
            "xã phúc xuân", List.of("xã phúc sơn", "xã bình xuân"),
            "sở nội vụ", List.of("sở lao động"),
            "sở lao động", List.of("sở nội vụ")));

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
}
