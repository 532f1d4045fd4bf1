package vn.vinhdanh.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar stands where a line may end. */
class LineBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Sở|Nội|vụ",
                "Lao|động|- Thương|binh",
                // dates, whole or in part
                "Luật|ngày 26 tháng 11 năm 2003;|Luật|sửa|đổi",
                "từ|tháng 5|đến|năm 2019",
                "ngày 06/5/2019|của|Sở",
                // a label and its number
                "tại|Điều 1|chịu|trách|nhiệm",
                "Chỉ|thị|số 11|của|Ban",
                "Tờ|trình|số 212/TTr-SNV|về|việc",
                "lần thứ 12|của|Đảng",
                "khóa XII",
                "lần thứ XIX.",
                "LẦN THỨ 2",
                "(số 5)|và|“Điều 7”",
                "lần|thi|đua",
                // spans of years
                "giai|đoạn|2016 - 2019|và",
                "nhiệm|kỳ|2015 – 2020",
                // numbers with what they count
                "cho|15 tập thể|và|3 cá nhân|có|tên",
                "số|tiền|2.780.000 đồng|từ|quỹ",
                "gần|250 đơn vị|thành|viên",
                "gần|120 triệu đồng|và|2,5 tỷ đồng;",
                "hiến|1.250 m2|đất,|3,5 km|đường|và|15 ha|rừng",
                // initials
                "gương|V. I. Lê-nin|và|C. Mác",
                // shortened place names
                "UBND|TP. Thái|Nguyên",
                // a word that only begins like a unit is none
                "15 đồng|chí",
            })
    void aLineEndsOnlyAtTheseBlanks(String marked) {
        assertThat(LineBreaks.pieces(marked.replace('|', ' '))).isEqualTo(List.of(marked.split("\\|")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Một", "a\u00a0b", "QĐ-UBND", "212/TTr-SNV"})
    void whatHasNoBlankIsOnePiece(String text) {
        assertThat(LineBreaks.pieces(text)).containsExactly(text);
    }
}
