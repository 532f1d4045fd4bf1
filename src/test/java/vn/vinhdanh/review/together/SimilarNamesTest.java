package vn.vinhdanh.review.together;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn An, Nguyễn Văn Ân",
        "Tran Thi Hoa, Trần Thị Hòa",
        "Nguyễn Văn Tuấn, Nguyễn Văn Tuyên",
        "Nguyễn An, Nguyễn Văn An",
        "Nguyễn Văn An Bình, Nguyễn Văn Bình",
        "Trường Tiểu học Kim Đồng, Trường Tiểu học Kim Đông",
        "Lê An, Lê Ân"
    })
    void aSlipOfTheKeyboardIsOneName(String before, String after) {
        assertThat(SimilarNames.are(before, after)).isTrue();
        assertThat(SimilarNames.are(after, before)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Tổ 3, Tổ 4",
        "Lớp 5A, Lớp 5B",
        "Lê An, Lê Ba",
        "Nguyễn Văn An, Nguyễn Văn Bình",
        "Nguyễn Văn An, Trần Thị Hoa",
        "An, Nguyễn An Bình",
        "Hội Phụ nữ, Hội Nông dân"
    })
    void othersAreTwo(String one, String other) {
        assertThat(SimilarNames.are(one, other)).isFalse();
    }
}
