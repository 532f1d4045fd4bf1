package vn.vinhdanh.review.merit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.award.Rating;
import vn.vinhdanh.award.RewardKind;

/** What offices write into the columns that support a nomination. */
class MeritTextsTest {

    @ParameterizedTest
    @CsvSource({
        "Hoàn thành xuất sắc nhiệm vụ, EXCELLENT",
        "HTXSNV, EXCELLENT",
        "Xuất sắc, EXCELLENT",
        "HTXSNV năm 2025, EXCELLENT",
        "Hoàn thành tốt nhiệm vụ, GOOD",
        "HTTNV, GOOD",
        "Tốt, GOOD",
        "Hoàn thành nhiệm vụ, DONE",
        "HTNV, DONE",
        "Không hoàn thành nhiệm vụ, NOT_DONE",
        "A1, ",
        "Giỏi, ",
        "HTXSNV; HTTNV, ",
    })
    void ratingsAreKnownByTheirOfficialNames(String text, Rating rating) {
        assertThat(RatingText.read(text).orElse(null)).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({
        "Theo công trạng, MERIT",
        "Đột xuất, SUDDEN",
        "Phong trào thi đua, MOVEMENT",
        "Khen chuyên đề, MOVEMENT",
        "Quá trình cống hiến, DEDICATION",
        "Niên hạn, SENIORITY",
        "Đối ngoại, FOREIGN",
        "Cuối năm, ",
        "'Công trạng, đột xuất', ",
    })
    void theKindOfCommendationIsKnownByItsWord(String text, RewardKind kind) {
        assertThat(RewardKindText.read(text).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "02 sáng kiến, 2",
        "Số hóa hồ sơ, 1",
        "Số hóa hồ sơ; Mã vạch phôi, 2",
        "Không, 0",
        "-, 0",
        "x, 1"
    })
    void initiativesAreCountedOrNamed(String text, int count) {
        assertThat(CountText.initiatives(text)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "Nhất, 1", "Hạng nhất, 1", "Thứ 3, 3", "1/10, 1", "02, 2", "cao, "})
    void theRankIsAPlace(String text, Integer rank) {
        assertThat(CountText.rank(text).orElse(null)).isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource({
        "2016 - 2018, , 2018",
        "Năm 2025, năm 2024, 2025",
        "Năm học 2025 - 2026, , 2026",
        " , Hoàn thành xuất sắc nhiệm vụ năm 2025, 2025",
        " , Có thành tích trong 5 năm, ",
        " , Thực hiện Nghị quyết 19 ngày 20/10/2019, ",
    })
    void theYearIsThatOfThePeriodOrOfTheAchievement(String period, String achievement, Integer year) {
        assertThat(AwardYear.of(period, achievement)).isEqualTo(year);
    }
}
