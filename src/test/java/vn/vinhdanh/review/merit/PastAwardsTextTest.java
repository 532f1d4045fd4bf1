package vn.vinhdanh.review.merit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.yaml.YamlAwardCatalogue;

class PastAwardsTextTest {

    private static final AwardCatalogue CATALOGUE = new YamlAwardCatalogue();

    private static PastAwardsText read(String text) {
        return PastAwardsText.read(
                text, name -> CATALOGUE.find(name, LocalDate.of(2026, 8, 1)).map(entry -> entry.award()
                        .code()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CSTĐCS năm 2022, 2023                                  | CSTDCS:2022 CSTDCS:2023",
                "CSTĐCS 2022; CSTĐCS 2023; CSTĐCS 2024                  | CSTDCS:2022 CSTDCS:2023 CSTDCS:2024",
                "CSTĐ cơ sở các năm 2022, 2023 và 2024                  | CSTDCS:2022 CSTDCS:2023 CSTDCS:2024",
                "LĐTT năm 2021-2023                                     | LDTT:2021 LDTT:2022 LDTT:2023",
                "Bằng khen UBND tỉnh năm 2021 (QĐ số 12/QĐ-UBND ngày 5/1/2022) | BKT:2021",
                "BK UBND tỉnh 2021, QĐ số 12/QĐ-UBND ngày 5/1/2022; CSTĐCS năm 2022 | BKT:2021 CSTDCS:2022",
                "Chiến sĩ thi đua cơ sở: 2022, 2023                     | CSTDCS:2022 CSTDCS:2023",
                "- Tập thể LĐXS năm 2023 - Tập thể LĐXS năm 2024        | TTLDXS:2023 TTLDXS:2024",
                "GK UBND huyện năm 2019                                 | GKH:2019",
            })
    void whatIsListedIsUnderstood(String text, String awards) {
        PastAwardsText read = read(text);

        assertThat(read.awards().stream()
                        .map(award -> award.awardCode() + ":" + award.year())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(awards);
        assertThat(read.understood()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Nhiều năm đạt danh hiệu thi đua", "CSTĐCS", "Huân chương năm 2020", "CSTĐCS năm 2022; đã có bằng"
            })
    void whatIsNotUnderstoodIsSaid(String text) {
        assertThat(read(text).understood()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Không", "chưa có", "-"})
    void nothingIsAnAnswerToo(String text) {
        assertThat(read(text)).isEqualTo(new PastAwardsText(List.of(), true));
    }
}
