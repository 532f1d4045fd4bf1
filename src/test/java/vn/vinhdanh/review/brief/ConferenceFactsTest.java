package vn.vinhdanh.review.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.review.brief.BriefFixture.aWorkbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.Attendee;
import vn.vinhdanh.award.Cluster;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.award.Movement;
import vn.vinhdanh.intake.Fact;

class ConferenceFactsTest {

    private static BriefFixture aConference() {
        return aWorkbook()
                .with(Fact.CONFERENCE_NAME, "Hội nghị sơ kết 3 năm thực hiện Chỉ thị")
                .with(Fact.CONFERENCE_DATE, "15/5/2019");
    }

    private static Conference conference(BriefFixture workbook) {
        return Objects.requireNonNull(workbook.brief().conference());
    }

    @Test
    void workbookWithoutAConferenceHasNone() {
        assertThat(aWorkbook().brief().conference()).isNull();
    }

    @Test
    void aConferenceWithoutItsNameIsTold() {
        BriefFixture workbook =
                aWorkbook().with(Fact.CONFERENCE_DATE, "15/5/2019").with(Fact.CHAIR, "Lê Văn Thử");

        assertThat(workbook.findings()).containsExactly("B-017 CONFERENCE_DATE!B1 []");
        assertThat(workbook.brief().conference()).isNull();
    }

    @Test
    void rowsWithoutANameAreToldAndLeftOut() {
        BriefFixture workbook = aConference()
                .withAttendee("", "Phó Chủ tịch")
                .withCluster("", "cụm", "2017", "12")
                .withMovement("", "cấp tỉnh", "2016");

        assertThat(workbook.findings())
                .containsExactly("B-018 Danh mục!NAME2 []", "B-018 Danh mục!NAME2 []", "B-018 Danh mục!NAME2 []");
        assertThat(conference(workbook).attendees()).isEmpty();
        assertThat(conference(workbook).clusters()).isEmpty();
        assertThat(conference(workbook).movements()).isEmpty();
    }

    @Test
    void theConferenceHoldsWhatTheSheetsSay() {
        BriefFixture workbook = aConference()
                .with(Fact.CONFERENCE_PLACE, "Nhà văn hóa tỉnh")
                .with(Fact.CHAIR, "Lê Văn Thử, Phó Chủ tịch")
                .with(Fact.PRESENTER, "Trần Thị Mẫu, Phó Bí thư")
                .with(Fact.PHOTO, "trao.jpg")
                .with(Fact.PHOTO_CAPTION, "Trao Bằng khen")
                .with(Fact.CONFERENCE_PERIOD, "2016 - 2019")
                .with(Fact.RESULT, "Đoạn một.\nVẫn đoạn một.", "", "Đoạn hai.")
                .with(Fact.CONCLUSION, "Kết luận.")
                .with(Fact.SOURCE, "Báo Thử nghiệm")
                .with(Fact.AUTHORS, "Văn Mẫu")
                .withAttendee("Lê Văn Thử", "Phó Chủ tịch")
                .withCluster("Cụm thi đua số 1", "cụm", "2017", "1.100")
                .withMovement("Nông thôn mới", "", "2011");

        assertThat(workbook.findings()).isEmpty();
        assertThat(conference(workbook))
                .isEqualTo(new Conference(
                        "Hội nghị sơ kết 3 năm thực hiện Chỉ thị",
                        LocalDate.of(2019, 5, 15),
                        "Nhà văn hóa tỉnh",
                        "Lê Văn Thử, Phó Chủ tịch",
                        "Trần Thị Mẫu, Phó Bí thư",
                        "trao.jpg",
                        "Trao Bằng khen",
                        "2016 - 2019",
                        List.of("Đoạn một.\nVẫn đoạn một.", "Đoạn hai."),
                        List.of("Kết luận."),
                        "Báo Thử nghiệm",
                        "Văn Mẫu",
                        List.of(new Attendee("Lê Văn Thử", "Phó Chủ tịch")),
                        List.of(new Cluster("Cụm thi đua số 1", "cụm", 2017, 1100)),
                        List.of(new Movement("Nông thôn mới", null, "2011"))));
    }

    @Test
    void whatTheSheetsDoNotSayStaysAbsent() {
        assertThat(conference(aConference()))
                .isEqualTo(new Conference(
                        "Hội nghị sơ kết 3 năm thực hiện Chỉ thị",
                        LocalDate.of(2019, 5, 15),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/5", "ngày 15 tháng 5", "15 tháng 5", "2019", "31/4/2019", ""})
    void bulletinNeverGuessesItsYear(String written) {
        BriefFixture workbook = aConference().with(Fact.CONFERENCE_DATE, written);

        assertThat(workbook.findings()).containsExactly("B-011 CONFERENCE_DATE!B1 [" + written + "]");
        assertThat(workbook.reviewed().brief()).isNull();
    }

    @Test
    void photoThatNoPageCanShowIsToldAndLeftOut() {
        BriefFixture workbook = aConference().with(Fact.PHOTO, "hong.jpg");

        assertThat(workbook.findings()).containsExactly("B-016 PHOTO!B1 [hong.jpg]");
        assertThat(conference(workbook).photo()).isNull();
    }

    @Test
    void photoThatIsNotInTheFolderIsToldAndLeftOut() {
        BriefFixture workbook = aConference().with(Fact.PHOTO, "khac.jpg");

        assertThat(workbook.findings()).containsExactly("B-013 PHOTO!B1 [khac.jpg]");
        assertThat(conference(workbook).photo()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "0, 0", "1.100, 1100", "1.100.000, 1100000", "250, 250"})
    void unitsAreCountedWithOrWithoutPoints(String written, int units) {
        assertThat(conference(aConference().withCluster("Cụm 1", "cụm", "", written))
                        .clusters())
                .containsExactly(new Cluster("Cụm 1", "cụm", null, units));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gần 250", "12 đơn vị", "1.10", "-3", "12,5", "9.999.999.999", "", "１２x"})
    void unreadableNumberOfUnitsIsToldAndItsClusterLeftOut(String written) {
        BriefFixture workbook =
                aConference().withCluster("Cụm 1", "cụm", "2017", written).withCluster("Khối 2", "khối", "2018", "7");

        assertThat(workbook.findings()).containsExactly("B-012 Danh mục!UNITS2 [" + written + "]");
        assertThat(conference(workbook).clusters()).containsExactly(new Cluster("Khối 2", "khối", 2018, 7));
    }

    @Test
    void unreadableYearIsToldAndTheClusterKept() {
        BriefFixture workbook = aConference().withCluster("Cụm 1", "cụm", "năm ngoái", "12");

        assertThat(workbook.findings()).containsExactly("B-012 Danh mục!YEAR_SET_UP2 [năm ngoái]");
        assertThat(conference(workbook).clusters()).containsExactly(new Cluster("Cụm 1", "cụm", null, 12));
    }
}
