package vn.vinhdanh.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionIdentityTest {

    /** Decree 30/2020/NĐ-CP, Annex I, II.4: a zero before days below ten and the months 1 and 2, before no other. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-05, ngày 05 tháng 01 năm 2026",
        "2026-02-10, ngày 10 tháng 02 năm 2026",
        "2026-03-09, ngày 09 tháng 3 năm 2026",
        "2026-09-30, ngày 30 tháng 9 năm 2026",
        "2026-10-01, ngày 01 tháng 10 năm 2026",
        "2026-12-31, ngày 31 tháng 12 năm 2026",
    })
    void theLongDateHasAZeroWhereTheDecreePutsOne(LocalDate date, String text) {
        assertThat(DecisionIdentity.longDate(date)).isEqualTo(text);
    }

    @Test
    void theReferenceIsNumberAndSymbol() {
        assertThat(new DecisionIdentity.Numbered("07", "QĐ-UBND", LocalDate.of(2026, 8, 1)).reference())
                .isEqualTo("07/QĐ-UBND");
    }
}
