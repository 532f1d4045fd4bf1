package vn.vinhdanh.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.texts;
import static vn.vinhdanh.intake.submission.WorkbookFixture.told;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Submission;

/** Sections, notes and doubtful rows: what is clearly no nomination is counted, everything else is one. */
class NothingIsSkippedTest {

    private final Path folder;

    NothingIsSkippedTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void rowsThatLackSomethingStayNominations() {
        Submission submission = xlsx("Sheet1")
                .row("STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Ghi chú")
                .row(1, "", "Sở Y tế", "Giấy khen")
                .row(2, "Nguyễn Văn An")
                .row("", "Trần Thị Bình")
                .row("", "", "", "", "bổ sung sau")
                .row(5)
                .readIn(folder);

        assertThat(texts(submission, Field.NAME)).containsExactly(null, "Nguyễn Văn An", "Trần Thị Bình", null);
        assertThat(submission.census().nominations()).isEqualTo(4);
        assertThat(submission.census().blanks()).isEqualTo(1);
    }

    @Test
    void namesThatLookLikeTitlesAreNominations() {
        Submission submission = xlsx("Tập thể")
                .row("STT", "Tên tập thể", "Hình thức khen thưởng")
                .row(1, "Tổng công ty Gang thép", "Bằng khen")
                .row("", "Tổng công ty Điện lực", "Bằng khen")
                .row("", "Công ty Môi trường", "Bằng khen")
                .row("", "Cộng đồng dân cư xóm 3", "Giấy khen")
                .row("", "Tập thể Phòng Tổng hợp", "Giấy khen")
                .row(6, "Tập thể Phòng Kế toán")
                .readIn(folder);

        assertThat(texts(submission, Field.NAME))
                .containsExactly(
                        "Tổng công ty Gang thép",
                        "Tổng công ty Điện lực",
                        "Công ty Môi trường",
                        "Cộng đồng dân cư xóm 3",
                        "Tập thể Phòng Tổng hợp",
                        "Tập thể Phòng Kế toán");
        assertThat(submission.nominations()).extracting(Nomination::kind).containsOnly(RecipientKind.COLLECTIVE);
    }

    @Test
    void aRowBelowTheSignaturesIsStillFound() {
        Submission submission = xlsx("Cá nhân")
                .row("STT", "Họ và tên", "Chức vụ", "Hình thức khen thưởng")
                .row(1, "Nguyễn Văn An", "Giám đốc", "Giấy khen")
                .row("", "", "", "GIÁM ĐỐC")
                .row("", "", "", "Phạm Văn Giang")
                .row(2, "Trần Thị Bình", "Kế toán", "Giấy khen")
                .readIn(folder);

        assertThat(texts(submission, Field.NAME)).containsExactly("Nguyễn Văn An", "Trần Thị Bình");
        assertThat(submission.census().notes()).isEqualTo(2);
    }

    @Test
    void anOfficeInCapitalsWithItsNoteBelowEndsTheTable() {
        Submission submission = xlsx("Cá nhân")
                .row("STT", "Họ và tên", "Chức vụ", "Hình thức khen thưởng")
                .row(1, "Nguyễn Văn An", "GIÁM ĐỐC", "Giấy khen")
                .row("", "Người lập biểu", "", "KT. GIÁM ĐỐC\n(Ký, đóng dấu)")
                .row("", "", "", "PHÓ GIÁM ĐỐC\n(Ký, ghi rõ họ tên)")
                .row("", "Phạm Thị Dung", "", "Hoàng Văn Em")
                .readIn(folder);

        assertThat(texts(submission, Field.NAME)).containsExactly("Nguyễn Văn An");
        assertThat(submission.census().notes()).isEqualTo(3);
    }

    @Test
    void aUnitAcrossTheRowHoldsUntilTheNextOneWhereTheRowNamesNone() {
        Submission submission = xlsx("Sheet1")
                .row("STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng")
                .row("A. Khối Sở, ngành")
                .merge("A2:D2")
                .row("Sở Y tế")
                .merge("A3:D3")
                .row(1, "Nguyễn Văn An", "", "Giấy khen")
                .row(2, "Trần Thị Bình", "Bệnh viện A", "Giấy khen")
                .row("Sở Nội vụ")
                .merge("A6:D6")
                .row(1, "Lê Văn Cường", "", "Giấy khen")
                .readIn(folder);

        assertThat(texts(submission, Field.UNIT)).containsExactly("Sở Y tế", "Bệnh viện A", "Sở Nội vụ");
        assertThat(submission.nominations().get(0).row().at(Field.UNIT)).hasToString("de-nghi.xlsx!Sheet1!A3");
        assertThat(submission.census().sections()).isEqualTo(3);
    }

    @Test
    void unitsAboveKindsAndKindsAboveUnitsBothWork() {
        Submission unitsOutside = xlsx("Sheet1")
                .row("STT", "Họ tên/Tên đơn vị", "Hình thức khen thưởng")
                .row("A", "Sở Y tế")
                .row("I", "Tập thể")
                .row(1, "Phòng Tổng hợp", "Giấy khen")
                .row("II", "Cá nhân")
                .row(1, "Nguyễn Văn An", "Giấy khen")
                .readIn(folder);
        Submission kindsOutside = xlsx("Sheet1")
                .row("STT", "Họ tên/Tên đơn vị", "Đơn vị", "Hình thức khen thưởng")
                .row("I", "TẬP THỂ")
                .row("A", "Sở Y tế")
                .row(1, "Phòng Tổng hợp", "", "Giấy khen")
                .row("II", "CÁ NHÂN")
                .row(1, "Nguyễn Văn An", "", "Giấy khen")
                .readIn(folder);

        assertThat(texts(unitsOutside, Field.UNIT)).containsExactly("Sở Y tế", "Sở Y tế");
        assertThat(unitsOutside.nominations())
                .extracting(Nomination::kind)
                .containsExactly(RecipientKind.COLLECTIVE, RecipientKind.INDIVIDUAL);
        assertThat(texts(kindsOutside, Field.UNIT)).containsExactly("Sở Y tế", null);
        assertThat(kindsOutside.nominations())
                .extracting(Nomination::kind)
                .containsExactly(RecipientKind.COLLECTIVE, RecipientKind.INDIVIDUAL);
    }

    @Test
    void theMostParticularPlaceTellsTheKind() {
        Submission column = xlsx("Tập thể")
                .row("STT", "Họ và tên", "Đối tượng", "Hình thức khen thưởng")
                .row("I", "Cá nhân")
                .row(1, "Lê Văn Cường", "Hộ gia đình", "Giấy khen")
                .row(2, "Nguyễn Văn An", "", "Giấy khen")
                .readIn(folder);
        Submission mixed = xlsx("Sheet1")
                .row("STT", "Tên tập thể, cá nhân", "Hình thức khen thưởng")
                .row(1, "Nguyễn Văn An", "Giấy khen")
                .readIn(folder);
        Submission heading = xlsx("Sheet1")
                .row("STT", "Chủ hộ", "Địa chỉ", "Hình thức khen thưởng")
                .row(1, "Lê Văn Cường", "Xóm 3", "Giấy khen")
                .readIn(folder);

        assertThat(column.nominations())
                .extracting(Nomination::kind)
                .containsExactly(RecipientKind.HOUSEHOLD, RecipientKind.INDIVIDUAL);
        assertThat(mixed.nominations()).extracting(Nomination::kind).containsOnlyNulls();
        assertThat(heading.nominations()).extracting(Nomination::kind).containsExactly(RecipientKind.HOUSEHOLD);
    }

    @Test
    void everyTableOfASheetAndEverySheetIsReadInOrder() {
        Submission submission = xlsx("Hướng dẫn")
                .row("Điền họ tên vào cột thứ hai")
                .sheet("Sở Y tế")
                .row("I. TẬP THỂ")
                .row("STT", "Tên tập thể", "Hình thức khen thưởng")
                .row(1, "Phòng Tổng hợp", "Bằng khen")
                .row("II. CÁ NHÂN")
                .row("STT", "Hình thức khen thưởng", "Họ và tên")
                .row(1, "Giấy khen", "Nguyễn Văn An")
                .sheet("Sở Nội vụ")
                .row("STT", "Họ và tên", "Hình thức khen thưởng")
                .row(1, "Trần Thị Bình", "Giấy khen")
                .readIn(folder);

        assertThat(texts(submission, Field.NAME)).containsExactly("Phòng Tổng hợp", "Nguyễn Văn An", "Trần Thị Bình");
        assertThat(submission.nominations())
                .extracting(Nomination::kind)
                .containsExactly(RecipientKind.COLLECTIVE, RecipientKind.INDIVIDUAL, RecipientKind.INDIVIDUAL);
        assertThat(submission.census().total()).isEqualTo(9);
    }

    @Test
    void anAwardAsTitleOfASectionServesATableWithoutItsColumn() {
        Submission submission = xlsx("Sheet1")
                .row("STT", "Họ và tên", "Thành tích")
                .row("I", "Giấy khen của Giám đốc Sở: 01 người")
                .row(1, "Nguyễn Văn An", "Tận tụy")
                .readIn(folder);

        assertThat(texts(submission, Field.AWARD)).containsExactly("Giấy khen của Giám đốc Sở");
        assertThat(told(submission)).isEmpty();
    }
}
