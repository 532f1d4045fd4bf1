package vn.vinhdanh.render.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientKind.COLLECTIVE;
import static vn.vinhdanh.award.RecipientKind.HOUSEHOLD;
import static vn.vinhdanh.award.RecipientKind.INDIVIDUAL;
import static vn.vinhdanh.render.bulletin.BulletinFixture.CERTIFICATE_OF_MERIT;
import static vn.vinhdanh.render.bulletin.BulletinFixture.LABOUR_TITLE;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aBulletin;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aFullBulletin;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Recipient;

/** How many were commended, with what, for what, and by which decision. */
class BulletinCommendationTest {

    private static final String BY = "Nhân dịp này, theo Quyết định số 1385/QĐ-UBND ngày 14/5/2019 của Chủ tịch Ủy ban"
            + " nhân dân tỉnh Thái Nguyên";
    private static final String WHY = " về việc tặng thưởng trong phong trào thi đua yêu nước";
    private static final String MERIT = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "15 ~ 0 ~ 0 ~ 15 tập thể",
                "0 ~ 7 ~ 0 ~ 7 cá nhân",
                "0 ~ 0 ~ 6 ~ 6 hộ gia đình",
                "6 ~ 1 ~ 0 ~ 6 tập thể và 1 cá nhân",
                "12 ~ 1200 ~ 3 ~ 12 tập thể, 1.200 cá nhân và 3 hộ gia đình",
            })
    void recipientsAreCountedByKind(int collectives, int individuals, int households, String counted) {
        assertThat(aBulletin()
                        .with(collectives, COLLECTIVE)
                        .with(individuals, INDIVIDUAL)
                        .with(households, HOUSEHOLD)
                        .paragraph("Nhân dịp"))
                .satisfies(text -> assertThat(text.replace(", cá nhân", "")).contains(counted + " được tặng " + MERIT));
    }

    @Test
    void upToFiveAreNamedAsInTheDecision() {
        assertThat(aBulletin()
                        .with(1, COLLECTIVE)
                        .with(2, INDIVIDUAL)
                        .with(1, HOUSEHOLD)
                        .paragraph("Nhân dịp"))
                .isEqualTo(
                        BY + WHY + ", 1 tập thể, 2 cá nhân và 1 hộ gia đình (Ban Dân vận Thành ủy B; bà Nguyễn Thị B,"
                                + " Phó Trưởng phòng, Sở Nội vụ; bà Nguyễn Thị C, Phó Trưởng phòng, Sở Nội vụ; hộ ông Trần Văn B,"
                                + " xã Tân Cương) được tặng " + MERIT + "./.");
    }

    @Test
    void moreAreNotNamed() {
        assertThat(aBulletin().with(6, INDIVIDUAL).text()).doesNotContain("Nguyễn Thị");
    }

    @Test
    void aRecipientWithoutHonorificIsNamedAsWritten() {
        Recipient recipient = new Recipient(INDIVIDUAL, "Y Bhăm Niê", null, null, null, null, null);

        assertThat(aBulletin().with(recipient, CERTIFICATE_OF_MERIT, null).text())
                .contains("1 cá nhân (Y Bhăm Niê) được tặng");
    }

    @Test
    void anAchievementIsToldOnlyWhereItIsEverybodys() {
        String achievement = "Đã có thành tích xuất sắc trong công tác;";

        assertThat(aBulletin()
                        .with(7, COLLECTIVE, CERTIFICATE_OF_MERIT, achievement)
                        .paragraph("Nhân dịp"))
                .isEqualTo(BY + ", 7 tập thể được tặng " + MERIT + " vì đã có thành tích xuất sắc trong công tác./.");
        assertThat(aBulletin()
                        .with(7, COLLECTIVE, CERTIFICATE_OF_MERIT, achievement)
                        .with(1, INDIVIDUAL, CERTIFICATE_OF_MERIT, "Đã cứu người")
                        .text())
                .doesNotContain(" vì ", "thành tích", "cứu người");
        assertThat(aBulletin()
                        .with(7, COLLECTIVE, CERTIFICATE_OF_MERIT, achievement)
                        .with(1, COLLECTIVE)
                        .text())
                .doesNotContain(" vì ", "thành tích");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "tặng Bằng khen cho các tập thể có thành tích trong 3 năm ~ có thành tích trong 3 năm",
                "tặng Bằng khen cho 15 tập thể và cá nhân đã có nhiều thành tích năm học ~ đã có nhiều thành tích năm học",
                "khen thưởng các tập thể, cá nhân, hộ gia đình đạt thành tích cao ~ ''",
                "tặng thưởng cho các tập thể, hộ gia đình đạt thành tích cao ~ đạt thành tích cao",
            })
    void theDecisionsSubjectSaysForWhat(String subject, String merit) {
        String told = aBulletin().about(subject).paragraph("Nhân dịp");

        assertThat(told)
                .startsWith(
                        merit.isEmpty()
                                ? BY + " về việc " + subject + ", 15 tập thể được tặng "
                                : BY + ", 15 tập thể " + merit + " được tặng ");
    }

    @Test
    void severalAwardsHaveTheirOwnCounts() {
        assertThat(aFullBulletin()
                        .with(20, INDIVIDUAL, LABOUR_TITLE, "Hoàn thành tốt nhiệm vụ")
                        .paragraph("Nhân dịp"))
                .isEqualTo(BY
                        + " về việc tặng Bằng khen cho các tập thể có thành tích trong 3 năm thực hiện Chỉ thị số 11,"
                        + " 15 tập thể được tặng " + MERIT
                        + "; 20 cá nhân được tặng danh hiệu “Lao động tiên tiến” vì hoàn"
                        + " thành tốt nhiệm vụ. Ủy viên BTV, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nguyễn Văn Khoa trao khen"
                        + " thưởng tại Hội nghị./.");
    }

    @ParameterizedTest
    @CsvSource({
        "Lao động giỏi,danh hiệu “Lao động giỏi”",
        "“Lao động giỏi”,danh hiệu “Lao động giỏi”",
        "Danh hiệu “Gia đình văn hóa”,danh hiệu “Gia đình văn hóa”",
        "Cờ thi đua của Chính phủ,Cờ thi đua của Chính phủ",
        "Giấy khen,Giấy khen",
        "Kỷ niệm chương,Kỷ niệm chương"
    })
    void titlesAreCalledTitles(String name, String told) {
        Award award = new Award("K", name, name, "khac", "giay-chung-nhan");

        assertThat(aBulletin().with(9, INDIVIDUAL, award, null).text()).contains("9 cá nhân được tặng " + told + "./.");
    }

    @Test
    void aDraftCommendsNobodyYetAndSaysWhatItIs() {
        BulletinFixture draft = aFullBulletin().draft();

        assertThat(draft.text()).startsWith("DỰ THẢO\n\nHội nghị").doesNotContain("1385", "được tặng");
        assertThat(draft.paragraph("Nhân dịp"))
                .startsWith(
                        "Nhân dịp này, theo dự thảo quyết định của Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên, 15 tập thể"
                                + " có thành tích trong 3 năm thực hiện Chỉ thị số 11 được đề nghị tặng " + MERIT
                                + ".");
        assertThat(Jsoup.parse(draft.page()).select("p.draft").text())
                .isEqualTo("DỰ THẢO – quyết định khen thưởng chưa có số, chưa dùng để công bố.");
        assertThat(draft.figures()).last().satisfies(figure -> assertThat(figure.source())
                .isEqualTo("đếm danh sách kèm theo dự thảo quyết định"));
        assertThat(Jsoup.parse(aFullBulletin().page()).select("p.draft")).isEmpty();
    }
}
