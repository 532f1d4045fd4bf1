package vn.vinhdanh.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Submission;

/** The sheets beside the nominations: decision, conference, attendees, clusters, movements. */
class FactSheetTest {

    private final Path folder;

    FactSheetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<String> texts(Submission submission, Fact fact) {
        return submission.facts().getOrDefault(fact, List.of()).stream()
                .map(CellValue::text)
                .toList();
    }

    @Test
    void theDecisionIsReadFromKeysAndValues() {
        Submission submission = xlsx("Thông tin")
                .row("THÔNG TIN QUYẾT ĐỊNH")
                .row("Mục", "Nội dung")
                .row("Cơ quan ban hành:", "Ủy ban nhân dân tỉnh Thái Nguyên")
                .row("Số quyết định", 100)
                .row("Ngày quyết định")
                .number(1, 43600, "m/d/yy")
                .row("Về việc", "tặng Bằng khen\ncho 15 tập thể")
                .row("Căn cứ", "Luật Thi đua, khen thưởng")
                .row("", "Nghị định số 152/2025/NĐ-CP")
                .row("Căn cứ", "Tờ trình số 12")
                .row("Thể thức ký")
                .row("Màu giấy", "Trắng")
                .readIn(folder);

        assertThat(texts(submission, Fact.ISSUING_BODY)).containsExactly("Ủy ban nhân dân tỉnh Thái Nguyên");
        assertThat(texts(submission, Fact.DECISION_NUMBER)).containsExactly("100");
        // serial 43600 counts from 30 December 1899
        assertThat(texts(submission, Fact.DECISION_DATE)).containsExactly("15/05/2019");
        assertThat(texts(submission, Fact.SUBJECT)).containsExactly("tặng Bằng khen cho 15 tập thể");
        assertThat(texts(submission, Fact.LEGAL_BASIS))
                .containsExactly("Luật Thi đua, khen thưởng", "Nghị định số 152/2025/NĐ-CP", "Tờ trình số 12");
        assertThat(submission.facts().get(Fact.SIGNING_FORM)).singleElement().satisfies(empty -> {
            assertThat(empty.isEmpty()).isTrue();
            assertThat(empty.at()).hasToString("de-nghi.xlsx!Thông tin!B10");
        });
        assertThat(submission.findings())
                .extracting(finding -> finding.code() + " " + finding.at() + " " + finding.arguments())
                .containsExactly(
                        "FACT_NOT_KNOWN de-nghi.xlsx!Thông tin!A11 [Màu giấy]",
                        "NO_NOMINATION_TABLE de-nghi.xlsx [Thông tin]");
        assertThat(submission.census().total()).isEqualTo(11);
        assertThat(submission.census().facts()).isEqualTo(8);
    }

    @Test
    void theConferenceHasItsOwnDayAndKeepsParagraphLines() {
        Submission submission = xlsx("Hội nghị")
                .row("Tên hội nghị", "Hội nghị sơ kết")
                .row("Ngày", "15/5/2019")
                .row("Kết quả", "Dòng một\nDòng hai")
                .row("", "Đoạn hai")
                .row("Chú thích ảnh", "Trao\nbằng khen")
                .readIn(folder);

        assertThat(texts(submission, Fact.CONFERENCE_DATE)).containsExactly("15/5/2019");
        assertThat(texts(submission, Fact.RESULT)).containsExactly("Dòng một\nDòng hai", "Đoạn hai");
        assertThat(texts(submission, Fact.PHOTO_CAPTION)).containsExactly("Trao bằng khen");
    }

    @Test
    void numbersBeforeTheKeysAreNoKeysAndASheetOfKeysNeedsNoName() {
        Submission submission = xlsx("Sheet1")
                .row("STT", "Thông tin", "Giá trị")
                .row(1, "Địa danh", "Thái Nguyên")
                .row(2, "Người ký", "Dương Văn Lượng")
                .row(3, "Chức vụ người ký", "Phó Chủ tịch")
                .sheet("Thông tin")
                .row("TT", "Mục", "Nội dung")
                .row(1, "Địa danh", "Bắc Kạn")
                .readIn(folder);

        assertThat(texts(submission, Fact.PLACE)).containsExactly("Thái Nguyên", "Bắc Kạn");
        assertThat(texts(submission, Fact.SIGNER_NAME)).containsExactly("Dương Văn Lượng");
    }

    @Test
    void attendeesClustersAndMovementsAreLists() {
        Submission submission = xlsx("Đại biểu")
                .row("Họ và tên", "Chức vụ")
                .row("Dương Văn Lượng", "Phó Chủ tịch UBND tỉnh")
                .sheet("Cụm, khối")
                .row("STT", "Tên cụm, khối", "Loại", "Năm thành lập, kiện toàn", "Số đơn vị thành viên")
                .row(1, "Cụm thi đua số 1", "cụm", 2017, 12)
                .sheet("Phong trào")
                .row("Tên phong trào", "Cấp phát động", "Thời gian phát động")
                .row("Chung sức xây dựng nông thôn mới", "Trung ương", 2011)
                .readIn(folder);

        assertThat(submission.attendees()).singleElement().satisfies(row -> {
            assertThat(row.text(Field.NAME)).isEqualTo("Dương Văn Lượng");
            assertThat(row.text(Field.OFFICES)).isEqualTo("Phó Chủ tịch UBND tỉnh");
        });
        assertThat(submission.clusters()).singleElement().satisfies(row -> {
            assertThat(row.text(Field.NAME)).isEqualTo("Cụm thi đua số 1");
            assertThat(row.text(Field.CLUSTER_KIND)).isEqualTo("cụm");
            assertThat(row.text(Field.YEAR_SET_UP)).isEqualTo("2017");
            assertThat(row.text(Field.UNITS)).isEqualTo("12");
        });
        assertThat(submission.movements()).singleElement().satisfies(row -> {
            assertThat(row.text(Field.NAME)).isEqualTo("Chung sức xây dựng nông thôn mới");
            assertThat(row.text(Field.LEVEL)).isEqualTo("Trung ương");
            assertThat(row.text(Field.LAUNCHED)).isEqualTo("2011");
        });
    }

    @Test
    void theCheckSheetOfAReturnedWorkbookIsNotTheClerks() {
        Submission submission = xlsx("Kết quả kiểm tra")
                .row("Họ và tên", "Hình thức khen thưởng")
                .row("Nguyễn Văn An", "LĐTT")
                .sheet("Đề nghị")
                .row("Họ và tên", "Hình thức khen thưởng")
                .row("Trần Thị Bình", "LĐTT")
                .readIn(folder);

        assertThat(submission.nominations()).singleElement().satisfies(nomination -> assertThat(
                        nomination.row().text(Field.NAME))
                .isEqualTo("Trần Thị Bình"));
        assertThat(submission.census().total()).isEqualTo(2);
        assertThat(submission.findings())
                .extracting(finding -> finding.code())
                .doesNotContain(FindingCode.NO_NOMINATION_TABLE);
    }
}
