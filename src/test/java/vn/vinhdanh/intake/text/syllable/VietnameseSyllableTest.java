package vn.vinhdanh.intake.text.syllable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.intake.text.LegacyTextFixture;

class VietnameseSyllableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn", "NGHIÊNG", "khuỷu", "quốc", "quý", "Quỳnh", "gì", "giếng", "giữa", "giúp", "hoà", "hòa",
                "thúy", "thuý", "toàn", "ngoằn", "xoẹt", "yến", "ý", "ở", "Đắk", "rượu", "tuyệt", "huỵch", "loét",
                "khoảnh", "ích"
            })
    void syllablesAreKnown(String word) {
        assertThat(VietnameseSyllable.is(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cĩ", "kạ", "nghà", "tìch", "cât", "bảc", "Hộlốnô", "ẵ", "ră", "nGuyễn", "NguyễN", "tóà", "hoạg", "ngề",
                "đ", "quưa", "Mạller", "gẻ", "thuýên", "", "àla", "xíên"
            })
    void othersAreNot(String word) {
        assertThat(VietnameseSyllable.is(word)).isFalse();
    }

    @Test
    void everyWordOfTheSamplesIsOne() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String[] words = LegacyTextFixture.sentence(random).split("[^\\p{L}]+", -1);
            for (String word : words) {
                assertThat(word.isEmpty() || VietnameseSyllable.is(word))
                        .as(word)
                        .isTrue();
            }
        }
    }
}
