package vn.vinhdanh.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mended file is known as a version of the one that came before, also where it came back in another format. */
class FileVersionsTest {

    @ParameterizedTest
    @CsvSource({
        "q3.xlsx,  q3.xlsx,  true",
        "q3.xls,   q3.xls,   true",
        "q3.xlsx,  q3.csv,   true",
        "q3.xlsx,  q3.ODS,   true",
        "q3.XLSX,  q3.csv,   true",
        "q3.xlsx,  q3,       true",
        "q3.v2.xlsx, q3.v2.csv, true",
        "q3.csv,   q3.xlsx,  false",
        "q3.ods,   q3.csv,   false",
        "q3.xlsx,  q3.xls,   false",
        "q3.xlsx,  q3.xlsm,  false",
        "q3.xls,   q3.csv,   false",
        "q4.xlsx,  q3.csv,   false",
        "q3-can-sua.xlsx, q3.xlsx, false"
    })
    void itIsTheSameNameOrTheWorkbookMadeOfATable(String newer, String older, boolean version) {
        assertThat(FileVersions.isVersionOf(newer, older)).isEqualTo(version);
    }
}
