package vn.vinhdanh.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "NGUYỄN THỊ ĐÀO, nguyễn thị đào",
        "'  Nguyễn   Văn An ', Nguyễn Văn An",
        "'Nguyễn Văn\u00A0An', Nguyễn Văn An",
        "'Nguyễn\tVăn\nAn', Nguyễn Văn An",
    })
    void caseAndBlanksDoNotMakeAnotherPerson(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Ngượng", "Đặng Hữu Trường", "Lữ Thị Ầu", "Hoà Thuý"})
    void composedAndDecomposedTextAreOneName(String name) {
        assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFC)));
    }

    @ParameterizedTest
    @CsvSource({
        "hòa, hoà",
        "Hóa, Hoá",
        "thỏa, thoả",
        "khỏe, khoẻ",
        "lòe, loè",
        "thúy, thuý",
        "Thùy, Thuỳ",
        "thủy, thuỷ",
        "Ngô Thụy Hòa, Ngô Thuỵ Hoà",
        "Hòa-Bình, Hoà-Bình",
        "HÒA, hoà",
    })
    void theOldAndTheNewPlaceOfTheToneMarkAreOneName(String oldStyle, String newStyle) {
        assertThat(NameKey.of(oldStyle)).isEqualTo(NameKey.of(newStyle));
    }

    /** Typed so by VNI and Telex keyboards when the tone comes too early. */
    @ParameterizedTest
    @CsvSource({
        "Hòang, Hoàng",
        "Tòan, Toàn",
        "Hùynh, Huỳnh",
        "Qùynh, Quỳnh",
        "Ngòai, Ngoài",
        "Xóay, Xoáy",
        "Khủyu, Khuỷu",
        "Thúyên, Thuyến",
        "Thụân, Thuận",
        "Húân, Huấn",
        "Lụât, Luật",
        "Qúy, Quý",
        "Qủa, Quả",
        "Qụôc, Quộc",
        "Gìa, Già",
        "Gíao, Giáo",
        "Gìau, Giàu",
        "Gịơi, Giợi",
    })
    void aToneMarkTypedOnTheWrongVowelIsASlipAndNoOtherName(String slip, String name) {
        assertThat(NameKey.of(slip)).isEqualTo(NameKey.of(name));
    }

    /** The register keeps keys: these must stay what they are. */
    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hương, nguyễn thị hương",
        "Huỳnh Quý, huỳnh quý",
        "Trương Gia Bình, trương gia bình",
        "Gìn, gìn",
        "Ngô Quốc Khánh, ngô quốc khánh",
        "Lường Văn Người, lường văn người",
        "Mùa A Súa, muà a suá",
        "Ñơm Êban, ñơm êban",
    })
    void theKeyOfANameRightlySpeltDoesNotChange(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00D0", "\u00F0", "\u0189", "\u0256", "\u0111"})
    void letterThatOnlyLooksLikeDIsTheLetterItLooksLike(String lookAlike) {
        assertThat(NameKey.of(lookAlike + "ào Văn An")).isEqualTo(NameKey.of("\u0110ào Văn An"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H’Rêng", "HʼRêng", "H‘Rêng", "H`Rêng", "H´Rêng", "h'rêng"})
    void everyApostropheIsTheSameApostrophe(String name) {
        assertThat(NameKey.of(name)).isEqualTo(NameKey.of("H'Rêng"));
    }

    @ParameterizedTest
    @CsvSource({
        "An, Ân",
        "An, Án",
        "Đạt, Dạt",
        "Quý, Quí",
        "Quý, Quy",
        "Hòa, Hóa",
        "Hòa, Hoa",
        "Thúy, Thùy",
        "Lùa, Lừa",
        "H'Rêng, HRêng",
        "Nguyễn Văn An, Nguyễn An",
        "Hoàn, Hoan",
        "Thị Yên, Thị Yến",
    })
    void differentNamesStayDifferent(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void theToneOfAClosedSyllableStaysWhereItIs() {
        assertThat(NameKey.of("Hoàng Thị Quỳnh")).isEqualTo("hoàng thị quỳnh");
        assertThat(NameKey.of("Nguyễn Quý")).isEqualTo("nguyễn quý");
    }
}
