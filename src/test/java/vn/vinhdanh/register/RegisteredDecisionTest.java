package vn.vinhdanh.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteredDecisionTest {

    @ParameterizedTest
    @CsvSource({"7, 7", "07, 7", "007, 7", "100, 100", "0100, 100", "100a, 100a", "07a, 7a", "' 07 ', 7"})
    void theRegisterKeepsANumberWithoutItsLeadingZeros(String written, String kept) {
        assertThat(RegisteredDecision.canonical(written)).isEqualTo(kept);
    }

    /** Decree 30/2020/NĐ-CP, Annex I, II.3: a number below ten is written with a zero in front. */
    @ParameterizedTest
    @CsvSource({"7, 07/QĐ-UBND", "10, 10/QĐ-UBND", "100, 100/QĐ-UBND", "7a, 07a/QĐ-UBND", "100a, 100a/QĐ-UBND"})
    void numberBelowTenIsPrintedWithAZero(String number, String reference) {
        assertThat(new RegisteredDecision(1, number, "QĐ-UBND", LocalDate.of(2026, 8, 1)).reference())
                .isEqualTo(reference);
    }

    @Test
    void theRowsAddUpOnlyWhenEveryRowReadIsAccountedFor() {
        assertThat(new RowCounts(10, 7, 2, 1).addUp()).isTrue();
        assertThat(new RowCounts(10, 7, 2, 0).addUp()).isFalse();
        assertThat(new RowCounts(10, 7, 2, 1).plus(new RowCounts(4, 1, 3, 0))).isEqualTo(new RowCounts(14, 8, 5, 1));
    }
}
