package vn.vinhdanh.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How numbers of sheets are written. */
class SheetNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"7 ~ 7", "12-14 ~ 12-14", "17, 12–14 ~ 12-14, 17", "3,1,2 ~ 1-3", "5-5 ~ 5", "1-2,2-4 ~ 1-4"})
    void aListIsReadAndWrittenInOrder(String written, String told) {
        assertThat(SheetNumbers.read(written))
                .hasValueSatisfying(numbers -> assertThat(numbers).hasToString(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hai", "14-12", "0", "1-", "1,,2", "1-2-3", "1234567"})
    void whatIsNoListIsNotGuessed(String written) {
        assertThat(SheetNumbers.read(written)).isEmpty();
    }

    @Test
    void noNumbersAreWrittenAsNothing() {
        assertThat(SheetNumbers.of(List.of())).hasToString("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "000101-000200 ~ 100",
                "BK 000101 - 000200 ~ 100",
                "BK000101–BK000200, BK000301 ~ 101",
                "A 99999999999999999998 - 99999999999999999999 ~ 2"
            })
    void serialsThatRunOnAreCounted(String written, String count) {
        assertThat(SerialNumbers.count(written)).contains(new BigInteger(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theo phiếu xuất kho", "200-101", "AA 1 - BB 9", "", "1-2-3"})
    void otherSerialsAreKeptAsTheyAre(String written) {
        assertThat(SerialNumbers.count(written)).isEmpty();
    }
}
