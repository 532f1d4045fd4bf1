package vn.vinhdanh.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.SheetRow;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.submission.WorkbookFixture;

/** What new-workbook writes, intake reads with no finding. */
class FormThroughIntakeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    private final Path folder;

    FormThroughIntakeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Submission read(FilledForm form) throws Exception {
        return WorkbookFixture.intake().read(form.saveAs(folder.resolve("mau.xlsx")));
    }

    /** A file without a nomination has to say so; about the form itself there is nothing to say. */
    @Test
    void aBlankFormHasNoNominationsAndNothingElseToMend() throws Exception {
        Submission blank = read(FilledForm.blank(DAY));

        assertThat(blank.findings().stream().map(finding -> finding.code().id() + " " + finding.at()))
                .containsExactly("I-011 mau.xlsx!Đề nghị");
        assertThat(blank.nominations()).isEmpty();
        assertThat(blank.attendees()).isEmpty();
        assertThat(blank.clusters()).isEmpty();
        assertThat(blank.movements()).isEmpty();
        assertThat(blank.facts().values().stream().flatMap(List::stream).map(CellValue::text))
                .containsOnly("");
    }

    @Test
    void aFilledFormIsReadWithoutAFinding() throws Exception {
        assertThat(read(FilledForm.blank(DAY).filled()).findings()).isEmpty();
    }

    @Test
    void everyValueOfANominationIsFoundUnderItsField() throws Exception {
        Submission filled = read(FilledForm.blank(DAY).filled());

        assertThat(filled.nominations().stream().map(nomination -> nomination.kind()))
                .containsExactly(RecipientKind.COLLECTIVE, RecipientKind.INDIVIDUAL, RecipientKind.HOUSEHOLD);
        assertThat(texts(filled.nominations().get(0).row()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Field.ORDINAL, "1",
                        Field.KIND, "Tập thể",
                        Field.NAME, "Tổ dân phố số 12",
                        Field.AWARD, "Giấy khen của Chủ tịch Ủy ban nhân dân phường",
                        Field.ACHIEVEMENT, "Đã có thành tích xuất sắc trong xây dựng đời sống văn hóa năm 2026",
                        Field.PERIOD, "2026",
                        Field.NOTE, "đã họp xét"));
        assertThat(texts(filled.nominations().get(1).row()))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(Field.ORDINAL, "2"),
                        Map.entry(Field.KIND, "Cá nhân"),
                        Map.entry(Field.HONORIFIC, "Bà"),
                        Map.entry(Field.NAME, "Nguyễn Thị Minh Hòa"),
                        Map.entry(Field.BIRTH, "05/09/1980"),
                        Map.entry(Field.IDENTITY_NUMBER, "001080012345"),
                        Map.entry(Field.OFFICE, "Giáo viên"),
                        Map.entry(Field.UNIT, "Trường Tiểu học Nguyễn Huệ"),
                        Map.entry(Field.AWARD, "Danh hiệu “Lao động tiên tiến”"),
                        Map.entry(Field.PERIOD, "2026"),
                        Map.entry(Field.RATING, "Hoàn thành tốt nhiệm vụ")));
        assertThat(texts(filled.nominations().get(2).row()))
                .containsEntry(Field.HONORIFIC, "Hộ ông")
                .containsEntry(Field.BIRTH, "1975")
                .containsEntry(Field.UNIT, "Tổ dân phố số 7, phường Hòa Bình");
    }

    @Test
    void everyFactIsFoundUnderItsName() throws Exception {
        Submission filled = read(FilledForm.blank(DAY).filled());

        assertThat(said(filled, Fact.ISSUING_BODY)).containsExactly("Ủy ban nhân dân phường Hòa Bình");
        assertThat(said(filled, Fact.DECISION_NUMBER)).containsExactly("100/QĐ-UBND");
        assertThat(said(filled, Fact.DECISION_DATE)).containsExactly("05/02/2026");
        assertThat(said(filled, Fact.LEGAL_BASIS))
                .containsExactly(
                        "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                        "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ");
        assertThat(said(filled, Fact.SIGNING_FORM)).containsExactly("KT.");
        assertThat(said(filled, Fact.SIGNER_POSITION)).containsExactly("Phó Chủ tịch");
        assertThat(said(filled, Fact.SIGNER_NAME)).containsExactly("Hoàng Thanh Bình");
        assertThat(said(filled, Fact.DISTRIBUTION)).containsExactly("Như Điều 3", "Lưu: VT");
        assertThat(said(filled, Fact.CONFERENCE_DATE)).containsExactly("04/05/2026");
        assertThat(said(filled, Fact.RESULT))
                .containsExactly("Phong trào được nhân dân hưởng ứng.", "Công tác tuyên truyền được chú trọng.");
        assertThat(said(filled, Fact.AUTHORS)).containsExactly("Minh Anh");
        assertThat(said(filled, Fact.PHOTO)).isEmpty();
    }

    @Test
    void theListsOfTheConferenceAreRead() throws Exception {
        Submission filled = read(FilledForm.blank(DAY).filled());

        assertThat(filled.attendees().stream().map(FormThroughIntakeTest::texts))
                .containsExactly(Map.of(
                        Field.ORDINAL, "1",
                        Field.NAME, "Lê Văn Tuấn",
                        Field.OFFICES, "Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo"));
        assertThat(filled.clusters().stream().map(FormThroughIntakeTest::texts))
                .containsExactly(Map.of(
                        Field.ORDINAL, "1",
                        Field.NAME, "Cụm thi đua số 1",
                        Field.CLUSTER_KIND, "Cụm",
                        Field.YEAR_SET_UP, "2017",
                        Field.UNITS, "12"));
        assertThat(filled.movements().stream().map(FormThroughIntakeTest::texts))
                .containsExactly(Map.of(
                        Field.ORDINAL, "1",
                        Field.NAME, "Chung sức xây dựng đô thị văn minh",
                        Field.LEVEL, "cấp xã",
                        Field.LAUNCHED, "2024"));
    }

    private static Map<Field, String> texts(SheetRow row) {
        return row.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, cell -> cell.getValue().text()));
    }

    private static List<String> said(Submission submission, Fact fact) {
        return submission.facts().getOrDefault(fact, List.of()).stream()
                .map(CellValue::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
