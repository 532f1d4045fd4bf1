package vn.vinhdanh.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource({"100, 100,", "' 07 ', 07,", "100a, 100a,", "100/QĐ-SNV, 100, QĐ-SNV", "100 / QĐ - SNV, 100, QĐ-SNV"})
    void blanksRoundTheSlashDoNotCount(String text, String number, @Nullable String symbol) {
        assertThat(WrittenNumber.read(text)).contains(new WrittenNumber(number, symbol));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 8", "7\n8", "7/8 9", "", "số 7"})
    void twoNumbersAreNoNumber(String text) {
        assertThat(WrittenNumber.read(text)).isEmpty();
    }

    @Test
    void aSymbolIsReadAsFarAsTheRegisterHasRoomForIt() {
        String longest = "X".repeat(60);

        assertThat(WrittenNumber.read("7/" + longest)).contains(new WrittenNumber("7", longest));
        assertThat(WrittenNumber.read("7/" + longest + "X")).isEmpty();
        assertThat(WrittenNumber.symbolAlone("/" + longest + "X")).isEmpty();
    }
}
