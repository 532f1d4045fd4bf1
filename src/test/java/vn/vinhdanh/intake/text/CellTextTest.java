package vn.vinhdanh.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

    @Test
    void decomposedTextIsComposed() {
        String name = "Nguyễn Thị Hồng Đượm";

        assertThat(CellText.repaired(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(name);
    }

    @Test
    void aToneTypedBeforeItsVowelMarkFindsItsPlace() {
        assertThat(CellText.repaired("a\u0301\u0302")).isEqualTo("ấ");
        assertThat(CellText.repaired("o\u0323\u0302")).isEqualTo("ộ");
        assertThat(CellText.repaired("u\u0301\u031B")).isEqualTo("ứ");
    }

    @Test
    void lookAlikesOfTheBarredDAreMended() {
        assertThat(CellText.repaired("\u00D0\u1ED7 \u0189an \u00F0i")).isEqualTo("Đỗ Đan đi");
    }

    @Test
    void invisibleCharactersGoAndBlanksCollapse() {
        assertThat(CellText.repaired(" Lê\u00A0\u00A0Văn\tTh\u00ADắng\u200B\uFEFF "))
                .isEqualTo("Lê Văn Thắng");
    }

    @Test
    void lineBreaksStayOneEach() {
        assertThat(CellText.repaired("\nMột \r\n  hai\r\n\r\nba\n")).isEqualTo("Một\nhai\nba");
    }

    @ParameterizedTest
    @CsvSource({"hòa,hòa", "hoà,hoà", "H'Hen Niê,H'Hen Niê", "=Lê + Văn,=Lê + Văn", "@Đỗ,@Đỗ", "–,–"})
    void whatTheClerkWroteStays(String typed, String kept) {
        assertThat(CellText.repaired(typed)).isEqualTo(kept);
    }

    @Test
    void textIsFoldedForComparing() {
        assertThat(FoldedText.of("  Thành tích, TÓM TẮT (nếu có): "))
                .isEqualTo(new FoldedText("thành tích tóm tắt", "thanh tich tom tat"));
        assertThat(FoldedText.of("Ông (bà)/Đồng chí").plain()).isEqualTo("ong ba dong chi");
    }
}
