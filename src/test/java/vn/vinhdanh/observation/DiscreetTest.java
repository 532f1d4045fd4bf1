package vn.vinhdanh.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A log repeats no number by which a person can be found, and nobody's birthday. */
class DiscreetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Value \"079085001234\" is too long   | Value \"…\" is too long",
                "call 0912 345 678 or +84912345678   | call … or …",
                "079.085.001.234                     | …",
                "born 12/03/1985, 1-2-1990, 12.03.1985 | born …, …, …"
            })
    void numbersAndBirthdaysAreBlottedOut(String text, String written) {
        assertThat(Discreet.of(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step decide completed: 100000 items in 12345678 ms",
                "decision 57/QĐ-SNV of 2026-02-05, row 1200",
                "2026-11-29T06:02:46.596764585Z",
                "sha256 8f1e079085001234ab",
                "jdbc:h2:file:/data/vinhdanh [90020-240]",
                "Nguyễn Văn An, Tổ dân phố số 5"
            })
    void whatHelpsToFindAFaultStays(String text) {
        assertThat(Discreet.of(text)).isEqualTo(text);
    }
}
