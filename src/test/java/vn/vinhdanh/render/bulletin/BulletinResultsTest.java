package vn.vinhdanh.render.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aBulletin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.render.BulletinFigure;

/** Clusters and blocks, and the movements, each counted and none invented. */
class BulletinResultsTest {

    @Test
    void withoutClustersAndMovementsNothingIsCounted() {
        assertThat(aBulletin().during("2016 - 2020").text())
                .doesNotContain("cụm", "khối", "phong trào thi đua theo chuyên đề");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "cụm ~ cụm ~ Mạng lưới cụm thi đua hiện có 2 cụm, quy tụ 30 đơn vị thành viên.",
                "Khối ~ khối thi đua ~ Mạng lưới khối thi đua hiện có 2 khối, quy tụ 30 đơn vị thành viên.",
                "cụm ~ KHỐI ~ Mạng lưới cụm, khối thi đua hiện có 2 cụm, khối (gồm 1 cụm và 1 khối), quy tụ 30 đơn vị thành"
                        + " viên.",
                "'' ~ ' ' ~ Mạng lưới cụm, khối thi đua hiện có 2 cụm, khối, quy tụ 30 đơn vị thành viên.",
                "cụm ~ '' ~ Mạng lưới cụm, khối thi đua hiện có 2 cụm, khối, quy tụ 30 đơn vị thành viên.",
                "cụm, khối ~ cụm ~ Mạng lưới cụm, khối thi đua hiện có 2 cụm, khối, quy tụ 30 đơn vị thành viên.",
            })
    void kindsAreCountedWhereEveryRowNamesIts(String first, String second, String told) {
        assertThat(aBulletin()
                        .withCluster(first, null, 10)
                        .withCluster(second, null, 20)
                        .paragraph("Mạng lưới"))
                .isEqualTo(told);
    }

    @Test
    void unitsThatNobodyCountedAreNotNought() {
        assertThat(aBulletin().withCluster("cụm", 2017, 0).during("2017").paragraph("Mạng lưới"))
                .isEqualTo("Mạng lưới cụm thi đua hiện có 1 cụm. Năm 2017 thành lập hoặc kiện toàn 1 cụm.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            nullValues = "-",
            value = {
                "2017 ~ Năm 2017 thành lập hoặc kiện toàn 2 cụm với 21 đơn vị.",
                "2016 - 2017 ~ Năm 2016 thành lập hoặc kiện toàn 1 cụm với 5 đơn vị; năm 2017 là 2 cụm với 21 đơn vị.",
                "từ năm 2017 đến năm 2020 ~ Năm 2017 thành lập hoặc kiện toàn 2 cụm với 21 đơn vị; năm 2019 là 1 cụm với 7"
                        + " đơn vị.",
                "- ~ Năm 2019 thành lập hoặc kiện toàn 1 cụm với 7 đơn vị.",
                "3 năm ~ Năm 2019 thành lập hoặc kiện toàn 1 cụm với 7 đơn vị.",
                "2001 - 2005 ~ -",
            })
    void onlyTheYearsOfThePeriodAreTold(String period, String told) {
        String all = "Mạng lưới cụm thi đua hiện có 5 cụm, quy tụ 34 đơn vị thành viên.";

        assertThat(aBulletin()
                        .during(period)
                        .withCluster("cụm", 2017, 10)
                        .withCluster("cụm", 2019, 7)
                        .withCluster("cụm", 2016, 5)
                        .withCluster("cụm", 2017, 11)
                        .withCluster("cụm", null, 1)
                        .paragraph("Mạng lưới"))
                .isEqualTo(told == null ? all : all + " " + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            nullValues = "-",
            value = {
                "- ~ Có 1 phong trào",
                "2016 - 2020 ~ Trong giai đoạn 2016 - 2020 có 1 phong trào",
                "Giai đoạn 2016 – 2020. ~ Trong giai đoạn 2016 – 2020 có 1 phong trào",
                "05/2016 - 05/2019 ~ Trong giai đoạn 05/2016 - 05/2019 có 1 phong trào",
                "2019 ~ Trong năm 2019 có 1 phong trào",
                "3 năm (2016 - 2019) ~ Trong 3 năm (2016 - 2019) có 1 phong trào",
                "6 tháng đầu năm 2019 ~ Trong 6 tháng đầu năm 2019 có 1 phong trào",
                "Từ năm 2016 đến năm 2019 ~ Từ năm 2016 đến năm 2019 có 1 phong trào",
                "Năm học 2018 - 2019 ~ Trong năm học 2018 - 2019 có 1 phong trào",
                "Nhiệm kỳ 2015 - 2020 ~ Trong nhiệm kỳ 2015 - 2020 có 1 phong trào",
            })
    void thePeriodIsWordedAsItIsWritten(String period, String told) {
        assertThat(aBulletin()
                        .during(period)
                        .withMovement("Dạy tốt, học tốt", null, null)
                        .lines())
                .contains(told + " thi đua theo chuyên đề là “Dạy tốt, học tốt”.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            nullValues = "-",
            value = {
                "Dạy tốt ~ cấp tỉnh ~ 2016 ~ Có 1 phong trào thi đua theo chuyên đề cấp tỉnh là “Dạy tốt” (phát động năm"
                        + " 2016).",
                "Dạy tốt. ~ Cấp tỉnh ~ - ~ Có 1 phong trào thi đua theo chuyên đề cấp tỉnh là “Dạy tốt”.",
                "“Dạy tốt” ~ - ~ 5/2016 ~ Có 1 phong trào thi đua theo chuyên đề là “Dạy tốt” (phát động tháng 5/2016).",
                "Phong trào “Dạy tốt” ~ - ~ Năm 2016 ~ Có 1 phong trào thi đua theo chuyên đề là Phong trào “Dạy tốt” (phát"
                        + " động năm 2016).",
                "Dạy tốt ~ UBND tỉnh ~ ngày 1/5/2016 ~ Có 1 phong trào thi đua theo chuyên đề là “Dạy tốt” (UBND tỉnh, phát"
                        + " động ngày 1/5/2016).",
            })
    void aMovementIsNamedWithWhatIsKnownOfIt(String name, String level, String launched, String told) {
        assertThat(aBulletin().withMovement(name, level, launched).lines()).contains(told);
    }

    @Test
    void movementsOfDifferentLevelsSayTheirs() {
        assertThat(aBulletin()
                        .withMovement("Dạy tốt", "cấp tỉnh", null)
                        .withMovement("Học tốt", "cấp huyện", null)
                        .withMovement("Làm tốt", null, null)
                        .lines())
                .contains(
                        "Có 3 phong trào thi đua theo chuyên đề: “Dạy tốt” (cấp tỉnh); “Học tốt” (cấp huyện); “Làm tốt”.");
    }

    @Test
    void manyMovementsStandInAList() {
        BulletinFixture bulletin = aBulletin();
        for (int n = 0; n < 12; n++) {
            bulletin.withMovement("Dạy tốt", null, null);
        }

        assertThat(bulletin.lines())
                .contains("Có 12 phong trào thi đua theo chuyên đề:", "- “Dạy tốt”;", "- “Dạy tốt”.");
        assertThat(bulletin.figures())
                .contains(new BulletinFigure(
                        "Phong trào thi đua theo chuyên đề", 12, "đếm các dòng của bảng Phong trào"));
    }
}
