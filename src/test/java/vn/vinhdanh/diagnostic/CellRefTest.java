package vn.vinhdanh.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellRefTest {

    @ParameterizedTest
    @CsvSource({
        "Danh sách, 17, F, q3.xlsx!Danh sách!F17",
        "Danh sách, 17, , q3.xlsx!Danh sách!17",
        "Danh sách, , , q3.xlsx!Danh sách",
        ", , , q3.xlsx",
    })
    void isAsLongAsThePlaceIsKnown(
            @Nullable String sheet, @Nullable Integer row, @Nullable String column, String text) {
        assertThat(new CellRef("q3.xlsx", sheet, row, column)).hasToString(text);
    }

    @Test
    void anotherColumnOfTheSameRow() {
        assertThat(new CellRef("q3.xlsx", "Danh sách", 17, null).inColumn("F"))
                .isEqualTo(new CellRef("q3.xlsx", "Danh sách", 17, "F"));
    }

    @Test
    void theFileAndTheSheetAreNamedAlone() {
        assertThat(CellRef.ofFile("q3.xlsx")).hasToString("q3.xlsx");
        assertThat(CellRef.ofSheet("q3.xlsx", "Thông tin")).hasToString("q3.xlsx!Thông tin");
    }
}
