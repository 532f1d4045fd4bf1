package vn.vinhdanh.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LegacyEncodingTest {

    @ParameterizedTest
    @CsvSource({
        "ă â đ ê ô ơ, \u00A8 \u00A9 \u00AE \u00AA \u00AB \u00AC",
        "Ă Â Đ Ê Ô Ơ Ư, \u00A1 \u00A2 \u00A7 \u00A3 \u00A4 \u00A5 \u00A6",
        "à ả ã á ạ, \u00B5 \u00B6 \u00B7 \u00B8 \u00B9",
        "ằ ẳ ẵ ắ ặ, \u00BB \u00BC \u00BD \u00BE \u00C6",
        "ầ ẩ ẫ ấ ậ, \u00C7 \u00C8 \u00C9 \u00CA \u00CB",
        "è ẻ ẽ é ẹ, \u00CC \u00CE \u00CF \u00D0 \u00D1",
        "ề ể ễ ế ệ, \u00D2 \u00D3 \u00D4 \u00D5 \u00D6",
        "ì ỉ ĩ í ị, \u00D7 \u00D8 \u00DC \u00DD \u00DE",
        "ò ỏ õ ó ọ, \u00DF \u00E1 \u00E2 \u00E3 \u00E4",
        "ồ ổ ỗ ố ộ, \u00E5 \u00E6 \u00E7 \u00E8 \u00E9",
        "ờ ở ỡ ớ ợ, \u00EA \u00EB \u00EC \u00ED \u00EE",
        "ù ủ ũ ú ụ, \u00EF \u00F1 \u00F2 \u00F3 \u00F4",
        "ừ ử ữ ứ ự, \u00F5 \u00F6 \u00F7 \u00F8 \u00F9",
        "ỳ ỷ ỹ ý ỵ, \u00FA \u00FB \u00FC \u00FD \u00FE"
    })
    void everyLetterOfTcvn3(String letters, String codes) {
        assertThat(LegacyEncoding.TCVN3.encode(letters)).isEqualTo(codes);
        assertThat(LegacyEncoding.TCVN3.decode(codes)).isEqualTo(letters);
    }

    @Test
    void theLetterUOfTcvn3IsTheSoftHyphen() {
        assertThat(LegacyEncoding.TCVN3.encode("Trương ư")).isEqualTo("Tr\u00AD\u00ACng \u00AD");
        assertThat(LegacyEncoding.TCVN3.decode("Tr\u00AD\u00ACng \u00AD")).isEqualTo("Trương ư");
    }

    @ParameterizedTest
    @CsvSource({
        "ă â đ ê ô ơ ư, aê aâ ñ eâ oâ ô ö",
        "à ả ã á ạ, aø aû aõ aù aï",
        "ằ ẳ ẵ ắ ặ, aè aú aü aé aë",
        "ầ ẩ ẫ ấ ậ, aà aå aã aá aä",
        "è ẻ ẽ é ẹ, eø eû eõ eù eï",
        "ề ể ễ ế ệ, eà eå eã eá eä",
        "ì ỉ ĩ í ị, ì æ ó í ò",
        "ò ỏ õ ó ọ, oø oû oõ où oï",
        "ồ ổ ỗ ố ộ, oà oå oã oá oä",
        "ờ ở ỡ ớ ợ, ôø ôû ôõ ôù ôï",
        "ù ủ ũ ú ụ, uø uû uõ uù uï",
        "ừ ử ữ ứ ự, öø öû öõ öù öï",
        "ỳ ỷ ỹ ý ỵ, yø yû yõ yù î"
    })
    void everyLetterOfVniInBothCases(String letters, String codes) {
        assertThat(LegacyEncoding.VNI.encode(letters)).isEqualTo(codes);
        assertThat(LegacyEncoding.VNI.decode(codes)).isEqualTo(letters);
        assertThat(LegacyEncoding.VNI.encode(letters.toUpperCase(Locale.ROOT)))
                .isEqualTo(codes.toUpperCase(Locale.ROOT));
        assertThat(LegacyEncoding.VNI.decode(codes.toUpperCase(Locale.ROOT)))
                .isEqualTo(letters.toUpperCase(Locale.ROOT));
    }

    @Test
    void noLetterIsMissing() {
        String all = LegacyTextFixture.ACCENTED + LegacyTextFixture.ACCENTED.toUpperCase(Locale.ROOT);

        assertThat(all.chars().distinct()).hasSize(134);
        for (int i = 0; i < all.length(); i++) {
            String one = all.substring(i, i + 1);
            assertThat(LegacyEncoding.VNI.decode(LegacyEncoding.VNI.encode(one)))
                    .isEqualTo(one);
            assertThat(LegacyEncoding.TCVN3.decode(LegacyEncoding.TCVN3.encode(one)))
                    .isEqualToIgnoringCase(one);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NGUYÔN V¡N TH¾NG, NGUYỄN VĂN THẮNG",
        "NguyÔn ThÞ \u00B8nh, Nguyễn Thị Ánh",
        "Lý Thóy, Lý Thúy",
        "TR¦êNG THPT Lý Tù Träng, TRƯỜNG THPT Lý Tự Trọng",
        "L£ Hµ, LÊ HÀ",
        "UBND Hµ, UBND Hà",
        "Bµ Lan ë HuÕ, Bà Lan ở Huế"
    })
    void capitalsThatTcvn3CannotWriteAreConcluded(String typed, String meant) {
        assertThat(LegacyEncoding.TCVN3.decode(typed)).isEqualTo(meant);
    }

    @Test
    void aMarkThatAFormulaMadeSmallStillCounts() {
        assertThat(LegacyEncoding.VNI.decode("Aùnh AÊn")).isEqualTo("Ánh Ăn");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textComesBack(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            for (String text : new String[] {
                LegacyTextFixture.name(random), LegacyTextFixture.sentence(random), LegacyTextFixture.letters(random)
            }) {
                assertThat(LegacyEncoding.TCVN3.decode(LegacyEncoding.TCVN3.encode(text)))
                        .isEqualTo(text);
                assertThat(LegacyEncoding.VNI.decode(LegacyEncoding.VNI.encode(text)))
                        .isEqualTo(text);
            }
            String capitals = LegacyTextFixture.capitals(random);
            assertThat(LegacyEncoding.VNI.decode(LegacyEncoding.VNI.encode(capitals)))
                    .isEqualTo(capitals);
            assertThat(LegacyEncoding.TCVN3.decode(LegacyEncoding.TCVN3.encode(capitals)))
                    .isEqualTo(capitals);
        }
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 10);
    }
}
