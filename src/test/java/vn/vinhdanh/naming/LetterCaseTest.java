package vn.vinhdanh.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCaseTest {

    @ParameterizedTest
    @CsvSource({
        "NGUYỄN VĂN A, CAPITALS",
        "H'RÊNG ÊBAN, CAPITALS",
        "nguyễn văn a, SMALL",
        "Nguyễn Văn A, MIXED",
        "NGUYỄN Văn A, MIXED",
        "12/7, MIXED",
    })
    void aNameUsesCapitalsInOneOfThreeWays(String name, LetterCase letterCase) {
        assertThat(LetterCase.of(name)).isEqualTo(letterCase);
    }

    @ParameterizedTest
    @CsvSource({
        "NGUYỄN VĂN A, Nguyễn Văn A",
        "nguyễn văn a, Nguyễn Văn A",
        "ĐẶNG THỊ ƯỚC, Đặng Thị Ước",
        "đỗ thị ánh, Đỗ Thị Ánh",
        "LÝ ÂU, Lý Âu",
        "H'RÊNG, H'Rêng",
        "HƠ H'RÊNG, Hơ H'Rêng",
        "h’rêng êban, H’Rêng Êban",
        "K'BRÔI, K'Brôi",
        "Y THƠ MLÔ, Y Thơ Mlô",
        "KSOR H'BLĂM, Ksor H'Blăm",
        "LÒ VĂN PÂNG, Lò Văn Pâng",
        "NGUYỄN-PHẠM THỊ LAN, Nguyễn-Phạm Thị Lan",
        "TÔN NỮ THỊ NINH, Tôn Nữ Thị Ninh",
        "INRASARA PHÚ TRẠM, Inrasara Phú Trạm",
    })
    void everyWordOfAProperNameBeginsWithACapital(String written, String proper) {
        assertThat(LetterCase.proper(written)).isEqualTo(proper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn A", "Hơ H'Rêng", "K'Brôi", "Y Thơ Mlô", "Nguyễn-Phạm Thị Lan"})
    void aProperNameStaysAsItIs(String name) {
        assertThat(LetterCase.proper(name)).isEqualTo(name);
    }

    /** In Turkish the capital of i has a dot. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "vi-VN", "lt-LT"})
    void theLanguageOfTheComputerDoesNotMatter(String language) {
        Locale own = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertThat(LetterCase.proper("DƯƠNG THỊ INH")).isEqualTo("Dương Thị Inh");
            assertThat(LetterCase.of("DƯƠNG THI INH")).isEqualTo(LetterCase.CAPITALS);
        } finally {
            Locale.setDefault(own);
        }
    }
}
