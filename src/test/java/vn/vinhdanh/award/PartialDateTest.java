package vn.vinhdanh.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"1980, 5, 12, 12/05/1980", "1980, 12, 3, 03/12/1980", "1980, 5, , 05/1980", "1980, , , 1980"})
    void isPrintedAsFarAsItIsKnown(int year, @Nullable Integer month, @Nullable Integer day, String printed) {
        assertThat(new PartialDate(year, month, day).vietnamese()).isEqualTo(printed);
    }

    @Test
    void yearAloneHasNeitherMonthNorDay() {
        assertThat(PartialDate.ofYear(1980)).isEqualTo(new PartialDate(1980, null, null));
    }
}
