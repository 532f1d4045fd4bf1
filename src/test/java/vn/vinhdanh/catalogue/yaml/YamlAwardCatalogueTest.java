package vn.vinhdanh.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.catalogue.CatalogueEntry;

class YamlAwardCatalogueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);
    private static final YamlAwardCatalogue CATALOGUE = new YamlAwardCatalogue();

    private static String code(String asWritten, LocalDate date) {
        return CATALOGUE
                .find(asWritten, date)
                .map(entry -> entry.award().code())
                .orElse("unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LĐTT                                     | LDTT",
                "Lao động tiên tiến                       | LDTT",
                "lao động  tiên tiến.                     | LDTT",
                "Danh hiệu “Lao động tiên tiến”           | LDTT",
                "Danh hiệu \"Lao động tiên tiến\"         | LDTT",
                "CSTĐ cơ sở                               | CSTDCS",
                "CSTĐCS                                   | CSTDCS",
                "Chiến sĩ thi đua cơ sở                   | CSTDCS",
                "Chiến sỹ thi đua cơ sở                   | CSTDCS",
                "CHIẾN SỸ THI ĐUA CƠ SỞ                   | CSTDCS",
                "Danh hiệu Chiến sỹ thi đua cơ sở         | CSTDCS",
                "Chiến sĩ thi đua cấp tỉnh                | CSTDT",
                "Chiến sỹ thi đua cấp tỉnh                | CSTDT",
                "Chiến sĩ thi đua toàn quốc               | CSTDTQ",
                "Chiến sỹ thi đua toàn quốc               | CSTDTQ",
                "Tập thể Lao động tiên tiến               | TTLDTT",
                "Tập thể LĐTT                             | TTLDTT",
                "Tập thể Lao động xuất sắc                | TTLDXS",
                "Tập thể LĐXS                             | TTLDXS",
                "Cờ thi đua cấp tỉnh                      | CTDT",
                "Cờ thi đua của UBND tỉnh                 | CTDT",
                "Cờ thi đua của Chính phủ                 | CTDCP",
                "BK UBND tỉnh                             | BKT",
                "BK của Chủ tịch UBND tỉnh                | BKT",
                "Bằng khen tỉnh                           | BKT",
                "Bằng khen của Chủ tịch UBND tỉnh         | BKT",
                "Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh | BKT",
                "Bằng khen của Thủ tướng Chính phủ        | BKTTG",
                "GK                                       | GK",
                "Giấy khen                                | GK",
                "Giấy khen của Giám đốc Sở                | GKS",
                "Giấy khen của Chủ tịch UBND xã           | GKX",
                "Giấy khen của Chủ tịch UBND phường       | GKP",
                "Xã, phường, đặc khu tiêu biểu            | XTB",
                "Thôn, tổ dân phố văn hóa                 | TDVH",
                "Thôn, tổ dân phố văn hoá                 | TDVH",
                "Gia đình văn hoá                         | GDVH",
            })
    void everyWayInWhichOfficesWriteAnAwardFindsIt(String asWritten, String code) {
        assertThat(code(asWritten, TODAY)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lao động", "Huân chương Lao động", "Bang khen", "Cô thi đua cấp tỉnh", "x", "...", ""})
    void whatIsNotInTheCatalogueIsNotGuessed(String asWritten) {
        assertThat(code(asWritten, TODAY)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, true", "2025-07-01, false"})
    void theDistrictsCertificateEndsWithTheDistricts(LocalDate date, boolean inForce) {
        CatalogueEntry entry = CATALOGUE.find("Giấy khen UBND huyện", date).orElseThrow();

        assertThat(entry.award().code()).isEqualTo("GKH");
        assertThat(entry.isInForce(date)).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, false", "2025-07-01, true"})
    void theSpecialZonesCertificateBeginsWithTheSpecialZones(LocalDate date, boolean inForce) {
        CatalogueEntry entry = CATALOGUE.find("Giấy khen UBND đặc khu", date).orElseThrow();

        assertThat(entry.award().code()).isEqualTo("GKDK");
        assertThat(entry.isInForce(date)).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lao dộng tiên tiến            | Danh hiệu “Lao động tiên tiến”",
                "Bằng khên tỉnh                | Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
                "Bằng khen Thủ tưởng           | Bằng khen của Thủ tướng Chính phủ",
                "CSTĐ cơ sờ                    | Danh hiệu “Chiến sĩ thi đua cơ sở”",
                "Giấy khen của Giám dốc Sở     | Giấy khen của Giám đốc Sở",
                "Tập thể lao động suất sắc     | Danh hiệu “Tập thể lao động xuất sắc”",
                "Gia đình văn hoa              | Danh hiệu “Gia đình văn hóa”",
            })
    void theNearestNameIsOfferedFirst(String misspelt, String name) {
        assertThat(CATALOGUE.find(misspelt, TODAY)).isEmpty();
        assertThat(CATALOGUE.nearest(misspelt, any -> true))
                .startsWith(name)
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void noSpellingMeansTwoAwards() {
        Map<String, Set<String>> codes = new HashMap<>();
        for (Award award : CATALOGUE.awards()) {
            CatalogueEntry entry = CATALOGUE.byCode(award.code(), TODAY).orElseThrow();
            Stream.concat(Stream.of(award.name()), entry.spellings().stream())
                    .forEach(spelling -> codes.computeIfAbsent(SpellingKey.of(spelling), any -> new HashSet<>())
                            .add(award.code()));
        }

        assertThat(codes)
                .allSatisfy((spelling, meant) -> assertThat(meant).as(spelling).hasSize(1));
    }

    @Test
    void everyAwardOfTheLawIsThere() {
        assertThat(CATALOGUE.awards().stream().map(Award::code))
                .containsExactly(
                        "LDTT", "CSTDCS", "CSTDT", "CSTDTQ", "TTLDTT", "TTLDXS", "CTDT", "CTDCP", "BKT", "BKTTG", "GK",
                        "GKS", "GKX", "GKP", "GKDK", "GKH", "XTB", "TDVH", "GDVH");
    }
}
