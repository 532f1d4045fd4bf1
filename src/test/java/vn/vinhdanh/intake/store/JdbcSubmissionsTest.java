package vn.vinhdanh.intake.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.database.DatabaseFixture;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.ColumnMapping;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.ReadSheet;
import vn.vinhdanh.intake.RowCensus;
import vn.vinhdanh.intake.SheetRow;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.Submissions;

class JdbcSubmissionsTest {

    private static final ReadSheet SHEET = new ReadSheet(
            "Danh sách",
            "NOMINATIONS",
            new RowCensus(3, 2, 1, 1, 1, 0, 4),
            List.of(new ColumnMapping(
                    new CellRef("quy-1.xlsx", "Danh sách", 6, "B"),
                    "Họ và tên",
                    "PERSON_NAME",
                    "Họ và tên cá nhân",
                    100,
                    ColumnMapping.Basis.KNOWN)));

    private final DatabaseFixture database =
            DatabaseFixture.with(JdbcSubmissions.class).withBatch("quy-1").withBatch("quy-2");
    private final Submissions submissions = database.get(Submissions.class);

    @AfterEach
    void close() {
        database.close();
    }

    private static SheetRow row(int number, String name) {
        CellRef at = new CellRef("quy-1.xlsx", "Danh sách", number, null);
        return new SheetRow(
                at,
                Map.of(
                        Field.NAME, new CellValue(name, at.inColumn("B")),
                        Field.NOTE, new CellValue("", at.inColumn("H"))));
    }

    private static Nomination nomination(int ordinal) {
        return new Nomination(
                ordinal, ordinal == 2 ? null : RecipientKind.INDIVIDUAL, row(ordinal + 7, "Đỗ Thị Đào " + ordinal));
    }

    private static Submission submission(Nomination... nominations) {
        return new Submission(
                "quy-1.xlsx",
                Map.of(
                        Fact.LEGAL_BASIS,
                        List.of(
                                new CellValue("Luật Thi đua", new CellRef("quy-1.xlsx", "Thông tin", 4, "B")),
                                new CellValue("", new CellRef("quy-1.xlsx", "Thông tin", 5, "B")))),
                List.of(nominations),
                List.of(row(2, "Dương Văn Lượng")),
                List.of(row(3, "Cụm thi đua số 1")),
                List.of(row(4, "Nông thôn mới")),
                List.of(SHEET),
                List.of(Finding.of(FindingCode.HEADING_NOT_KNOWN, CellRef.ofFile("quy-1.xlsx"), "Màu giấy")));
    }

    @Test
    void theSheetsComeBackAsTheyWereReadWithoutTheNominations() {
        submissions.saveSheets("quy-1", submission(nomination(1)));

        assertThat(submissions.sheets("quy-1")).isEqualTo(submission());
        assertThat(submissions.countNominations("quy-1")).isZero();
    }

    @Test
    void savingTheSheetsAgainReplacesThem() {
        submissions.saveSheets("quy-1", submission());
        Submission corrected = new Submission(
                "quy-1.xlsx", Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        submissions.saveSheets("quy-1", corrected);

        assertThat(submissions.sheets("quy-1")).isEqualTo(corrected);
    }

    @Test
    void nominationsComeBackInTheFilesOrderChunkByChunk() {
        submissions.saveNominations("quy-1", List.of(nomination(3), nomination(1)));
        submissions.saveNominations("quy-1", List.of(nomination(2)));
        submissions.saveNominations("quy-2", List.of(nomination(9)));

        assertThat(submissions.nominations("quy-1", 0, 2)).containsExactly(nomination(1), nomination(2));
        assertThat(submissions.nominations("quy-1", 2, 2)).containsExactly(nomination(3));
        assertThat(submissions.nominations("quy-1", 3, 2)).isEmpty();
        assertThat(submissions.countNominations("quy-1")).isEqualTo(3);
        assertThat(submissions.lastOrdinal("quy-1")).isEqualTo(3);
    }

    @Test
    void nothingKeptYetMeansOrdinalZero() {
        assertThat(submissions.lastOrdinal("quy-1")).isZero();
    }

    @Test
    void rowIsNeverKeptTwice() {
        submissions.saveNominations("quy-1", List.of(nomination(1)));

        assertThatThrownBy(() -> submissions.saveNominations("quy-1", List.of(nomination(2), nomination(1))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(submissions.nominations("quy-1", 0, 10))
                .as("the failed chunk leaves nothing behind")
                .containsExactly(nomination(1));
    }

    /** Before migration V4, and they stay as they were written. */
    @Test
    void whatTheFirstRegistersKeptIsReadToo() {
        database.get(JdbcClient.class)
                .sql("INSERT INTO intake_submission VALUES ('quy-1', ?)")
                .param("""
                        {"file":"quy-1.xlsx","facts":{},"nominations":[],"attendees":[],"clusters":[],"movements":[],\
                        "census":{"nominations":1,"facts":0,"sections":0,"headings":1,"notes":0,"blanks":0},"findings":[]}""")
                .update();
        database.get(JdbcClient.class)
                .sql("INSERT INTO intake_nomination VALUES ('quy-1', 1, ?)")
                .param("""
                        {"ordinal":1,"kind":"INDIVIDUAL","row":{"at":{"file":"quy-1.xlsx","sheet":"Cá nhân","row":2,\
                        "column":null},"cells":{"NAME":{"text":"Đỗ Thị Chi","at":{"file":"quy-1.xlsx","sheet":"Cá nhân",\
                        "row":2,"column":"A"},"empty":false}}}}""")
                .update();

        assertThat(submissions.sheets("quy-1"))
                .isEqualTo(new Submission(
                        "quy-1.xlsx", Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(submissions.nominations("quy-1", 0, 10))
                .containsExactly(new Nomination(
                        1,
                        RecipientKind.INDIVIDUAL,
                        new SheetRow(
                                new CellRef("quy-1.xlsx", "Cá nhân", 2, null),
                                Map.of(
                                        Field.NAME,
                                        new CellValue("Đỗ Thị Chi", new CellRef("quy-1.xlsx", "Cá nhân", 2, "A"))))));
    }
}
