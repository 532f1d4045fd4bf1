package vn.vinhdanh.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.text.TextRepair.COMPOSED;
import static vn.vinhdanh.intake.text.TextRepair.INVISIBLE;
import static vn.vinhdanh.intake.text.TextRepair.LOOK_ALIKE;
import static vn.vinhdanh.intake.text.TextRepair.TCVN3;
import static vn.vinhdanh.intake.text.TextRepair.VNI;

import java.text.Normalizer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done to a cell's text is told, and nothing else is. */
class TextRepairTest {

    @Test
    void theTwoLegacyEncodingsAreReadByFontAndByLetters() {
        RepairedText fromTcvn3 = new RepairedText("Nguyễn Văn Thắng", Set.of(TCVN3));
        RepairedText fromVni = new RepairedText("Nguyễn Văn Thắng", Set.of(VNI));

        assertThat(CellText.repair("NguyÔn V¨n Th¾ng", ".VnTime")).isEqualTo(fromTcvn3);
        assertThat(CellText.repair("NguyÔn V¨n Th¾ng", null)).isEqualTo(fromTcvn3);
        assertThat(CellText.repair("Nguyeãn Vaên Thaéng", "VNI-Times")).isEqualTo(fromVni);
        assertThat(CellText.repair("Nguyeãn Vaên Thaéng", "Arial")).isEqualTo(fromVni);
    }

    @Test
    void decodingComesBeforeTheSoftHyphenGoes() {
        assertThat(CellText.repair("Tr\u00AD\u00A0Tr\u00AD\u00ACng  V¨n", ".VnArial"))
                .isEqualTo(new RepairedText("Trư Trương Văn", Set.of(TCVN3)));
        assertThat(CellText.repair("Tr\u00ADung", null)).isEqualTo(new RepairedText("Trung", Set.of(INVISIBLE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".VnTime", ".vntime", ".VNTIME", "'.VnTime'", ".Vn Time", ".VnHelvetInsH", ".VnOld English"})
    void fontsOfTcvn3(String font) {
        assertThat(CellText.repair("Hµ Néi", font).text()).isEqualToIgnoringCase("Hà Nội");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VNI-Times", "vni-helve", "VNI Times", "VNI-Aptima"})
    void fontsOfVni(String font) {
        assertThat(CellText.repair("Haø Noäi", font)).isEqualTo(new RepairedText("Hà Nội", Set.of(VNI)));
    }

    @ParameterizedTest
    @CsvSource({".VnTimeH,HÀ NỘI", ".VNTIMEH,HÀ NỘI", ".vntimeh,HÀ NỘI", ".VnOld English,Hà Nội", ".VnTime,Hà Nội"})
    void fontsOfCapitals(String font, String shown) {
        assertThat(CellText.repair("Hµ Néi", font).text()).isEqualTo(shown);
    }

    @Test
    void aFontOfCapitalsShowsPlainWordsInCapitalsToo() {
        assertThat(CellText.repair("Lan", ".VnTimeH")).isEqualTo(new RepairedText("LAN", Set.of(TCVN3)));
        assertThat(CellText.repair("12/5/1980", ".VnTimeH")).isEqualTo(new RepairedText("12/5/1980", Set.of()));
    }

    @Test
    void abbreviationsAndNamesOfPeoplesInLegacyFontsAreRead() {
        assertThat(CellText.repair("CST§ c¬ së, L§TT", ".VnTime").text()).isEqualTo("CSTĐ cơ sở, LĐTT");
        assertThat(CellText.repair("H¬ H'Rªng", ".VnTime").text()).isEqualTo("Hơ H'Rêng");
        assertThat(CellText.repair("K'Br«i, §¾k L¾k", ".VnTime").text()).isEqualTo("K'Brôi, Đắk Lắk");
        assertThat(CellText.repair("QÑ-UBND", "VNI-Times").text()).isEqualTo("QĐ-UBND");
    }

    @Test
    void decomposedTextIsComposed() {
        assertThat(CellText.repair(Normalizer.normalize("Nguyễn Đức", Normalizer.Form.NFD), null))
                .isEqualTo(new RepairedText("Nguyễn Đức", Set.of(COMPOSED)));
        assertThat(CellText.repair("\u00E1\u0302", null)).isEqualTo(new RepairedText("ấ", Set.of(COMPOSED)));
        assertThat(CellText.repair("o\u0323\u0302", null)).isEqualTo(new RepairedText("ộ", Set.of(COMPOSED)));
    }

    @Test
    void lookAlikesOfTheBarredD() {
        assertThat(CellText.repair("\u00D0ỗ \u0189an \u00F0i", null))
                .isEqualTo(new RepairedText("Đỗ Đan đi", Set.of(LOOK_ALIKE)));
    }

    @Test
    void invisibleCharactersAreTold() {
        assertThat(CellText.repair("Lê\u200B Vă\u00ADn\uFEFF", null))
                .isEqualTo(new RepairedText("Lê Văn", Set.of(INVISIBLE)));
        assertThat(CellText.repair("Lê\u0007Văn", null)).isEqualTo(new RepairedText("Lê Văn", Set.of(INVISIBLE)));
        assertThat(CellText.repair("Lê\uD83D Văn", null)).isEqualTo(new RepairedText("Lê Văn", Set.of(INVISIBLE)));
    }

    @Test
    void blanksAndLineBreaksAreNotWorthTelling() {
        assertThat(CellText.repair(" Lê\u00A0\u00A0Văn\t\r\nHà ", null))
                .isEqualTo(new RepairedText("Lê Văn\nHà", Set.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hòa", "hoà", "thúy", "thuý", "2019–2020", "2019-2020", "=Lê + Văn", "“Vì nước”", "Việt Nam 🇻🇳"
            })
    void whatTheClerkWroteStays(String typed) {
        assertThat(CellText.repair(typed, "Calibri")).isEqualTo(new RepairedText(typed, Set.of()));
    }
}
