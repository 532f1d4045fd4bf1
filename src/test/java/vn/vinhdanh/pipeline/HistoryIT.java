package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.intake.submission.WorkbookFixture;
import vn.vinhdanh.pipeline.HistoryDesk.Imported;
import vn.vinhdanh.register.PastAwards;

/** Past awards come from older lists, and the next year's nominations are judged by them. */
class HistoryIT {

    private final Path home;
    private final Desk desk;

    HistoryIT(@TempDir Path home) {
        this.home = home;
        desk = new Desk(home);
    }

    private interface Work<T> {
        T on(HistoryDesk history) throws IOException;
    }

    private Imported history(Work<Imported> work) {
        return desk.in(program -> done(program.getBean(HistoryDesk.class), work));
    }

    private int doubts(Path file) {
        return desk.<Integer>in(
                program -> done(program.getBean(HistoryDesk.class), asked -> asked.writeDoubts(file, 100)
                        .pairs()));
    }

    private static <T> T done(HistoryDesk history, Work<T> work) {
        try {
            return work.on(history);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkbookFixture list() {
        return xlsx("Cá nhân")
                .row("Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu", "Năm", "Số quyết định", "Ngày quyết định");
    }

    private Path saved(String name, WorkbookFixture workbook) {
        return workbook.saveAs(home.resolve(name));
    }

    private static WorkbookFixture nomination(String name, String unit) {
        return xlsx("Cá nhân")
                .row("Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng", "Năm", "Sáng kiến")
                .row(name, "05/09/1980", unit, "CSTĐ cấp tỉnh", "2025", "1")
                .sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân tỉnh Thái Nguyên")
                .row("Địa danh", "Thái Nguyên")
                .row("Số quyết định", "12")
                .row("Ngày quyết định", "02/03/2026")
                .row("Trích yếu", "tặng danh hiệu Chiến sĩ thi đua cấp tỉnh")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT");
    }

    @Test
    void threeYearsOfTheLowerTitleSettleTheCondition() {
        Path past = saved(
                "cu.xlsx",
                list().row("Lê Thị Hòa", "5/9/1980", "Sở Nội vụ", "CSTĐCS", "2023", "7/QĐ-SNV", "10/01/2024")
                        .row("Lê Thị Hòa", "5/9/1980", "Sở Nội vụ", "CSTĐ cơ sở", "2024", "9/QĐ-SNV", "12/01/2025")
                        .row("LÊ THỊ HÒA", "5/9/1980", "Sở Nội vụ", "Chiến sỹ thi đua cơ sở", "2025", "3", ""));
        assertThat(history(desk -> desk.importAwards(past, Set.of(), null)))
                .isEqualTo(new Imported(3, 3, 0, 0, List.of()));

        desk.drop("tinh.xlsx", nomination("Lê Thị Hoà", "Sở Nội vụ"));
        desk.night();

        assertThat(desk.findings("tinh")).doesNotContain("R-018 A2", "R-020 A2");
        assertThat(desk.report("tinh").get("state").asString()).isEqualTo("issued");
    }

    @Test
    void withoutHistoryItIsAQuestionAndWithACompleteOneItIsANo() {
        desk.drop("chua-ro.xlsx", nomination("Đỗ Thị Đào", "Sở Nội vụ"));
        desk.night();
        assertThat(desk.findings("chua-ro")).contains("R-020 A2");

        Path past = saved(
                "cu.xlsx", list().row("Trần Văn Bình", "1979", "Sở Y tế", "CSTĐCS", "2024", "7/QĐ-SYT", "10/01/2025"));
        history(desk -> desk.importAwards(past, Set.of(2021, 2022, 2023, 2024, 2025), null));
        desk.drop("khong-dat.xlsx", nomination("Lê Thị Hoà", "Sở Nội vụ").row("Ghi thêm", ""));
        desk.night();

        assertThat(desk.findings("khong-dat")).contains("R-018 A2");
        assertThat(desk.report("khong-dat").get("state").asString()).isEqualTo("returned");
    }

    @Test
    void theSameFileAndTheSameAwardAgainChangeNothing() {
        WorkbookFixture rows =
                list().row("Lê Thị Hòa", "5/9/1980", "Sở Nội vụ", "CSTĐCS", "2023", "7/QĐ-SNV", "10/01/2024");
        Path first = saved("mot.xlsx", rows);
        Path second = saved(
                "hai.xlsx", rows.row("Trần Văn Bình", "1979", "Sở Y tế", "CSTĐCS", "2023", "8/QĐ-SYT", "10/01/2024"));
        history(desk -> desk.importAwards(first, Set.of(), null));

        Imported again = history(desk -> desk.importAwards(first, Set.of(), null));
        assertThat(again.imported()).isZero();
        assertThat(again.findings()).extracting(finding -> finding.code().id()).containsExactly("H-005");

        Imported more = history(desk -> desk.importAwards(second, Set.of(), null));
        assertThat(more.read()).isEqualTo(2);
        assertThat(more.imported()).isEqualTo(1);
        assertThat(more.known()).isEqualTo(1);
    }

    @Test
    void rowsThatCannotBeTakenComeBackMarkedAndTheOthersAreKept() {
        Path past = saved(
                "cu.xlsx",
                list().row("Lê Thị Hòa", "5/9/1980", "Sở Nội vụ", "Khen của cơ quan", "2023", "", "")
                        .row("Lê Thị Hòa", "5/9/1980", "Sở Nội vụ", "CSTĐCS", "", "", "")
                        .row(
                                "Lê Thị Hòa",
                                "5/9/1980",
                                "Sở Nội vụ",
                                "CSTĐCS năm 2022, 2023; LĐTT năm 2021",
                                "",
                                "",
                                ""));

        Imported imported = history(desk -> desk.importAwards(past, Set.of(), home.resolve("tra-lai")));

        assertThat(imported.findings())
                .extracting(finding -> finding.code().id() + " " + finding.at().place())
                .containsExactly("H-001 D2", "H-002 E3");
        assertThat(imported.imported()).isEqualTo(1);
        assertThat(imported.refused()).isEqualTo(2);
        assertThat(home.resolve("tra-lai/cu.xlsx")).isNotEmptyFile();
    }

    @Test
    void aListOfPeopleWithWhatEachHasHadIsReadToo() {
        Path past = saved(
                "cu.xlsx",
                xlsx("Cá nhân")
                        .row("Họ và tên", "Ngày sinh", "Đơn vị", "Khen thưởng đã đạt được")
                        .row("Lê Thị Hòa", "5/9/1980", "Sở Nội vụ", "CSTĐCS năm 2022, 2023; BK UBND tỉnh 2021")
                        .row("Trần Văn Bình", "1979", "Sở Y tế", "nhiều danh hiệu"));

        Imported imported = history(desk -> desk.importAwards(past, Set.of(), null));

        assertThat(imported.findings())
                .extracting(finding -> finding.code().id() + " " + finding.at().place())
                .containsExactly("H-001 D3");
        assertThat(imported.imported()).isEqualTo(1);
        assertThat(awards("Lê Thị Hòa")).containsExactlyInAnyOrder("CSTDCS 2022", "CSTDCS 2023", "BKT 2021");
    }

    private List<String> awards(String name) {
        return desk.in(program -> program
                .getBean(PastAwards.class)
                .of(List.of(anIndividual(name).made()))
                .getOrDefault(NameKey.of(name), List.of())
                .stream()
                .map(award -> award.awardCode() + " " + award.year())
                .toList());
    }

    /** The row that was not taken may be her very award: she must not be told that she never had it. */
    @Test
    void whileARowIsNotTakenTheHistoryIsNotComplete() {
        WorkbookFixture rows = list().row("Trần Văn Bình", "1979", "Sở Y tế", "CSTĐCS", "2024", "7/QĐ-SYT", "")
                .row("Lê Thị Hòa", "5/9/1980", "Sở Nội vụ", "Danh hiệu cao quý", "2025", "", "");
        Path past = saved("cu.xlsx", rows);
        Set<Integer> years = Set.of(2021, 2022, 2023, 2024, 2025);

        Imported imported = history(desk -> desk.importAwards(past, years, null));

        assertThat(imported.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("H-001", "H-012");
        desk.drop("chua-ro.xlsx", nomination("Lê Thị Hoà", "Sở Nội vụ"));
        desk.night();
        assertThat(desk.findings("chua-ro")).contains("R-020 A2").doesNotContain("R-018 A2");
    }

    @Test
    void theSameFileAgainStillSaysWhatWasNotTaken() {
        Path past = saved(
                "cu.xlsx",
                list().row("Trần Văn Bình", "1979", "Sở Y tế", "CSTĐCS", "2024", "7/QĐ-SYT", "")
                        .row("Lê Thị Hòa", "5/9/1980", "Sở Nội vụ", "Danh hiệu cao quý", "2025", "", ""));
        history(desk -> desk.importAwards(past, Set.of(), null));

        Imported again = history(desk -> desk.importAwards(past, Set.of(), null));

        assertThat(again)
                .extracting(Imported::read, Imported::imported, Imported::known, Imported::refused)
                .containsExactly(2, 0, 1, 1);
        assertThat(again.findings()).extracting(finding -> finding.code().id()).containsExactly("H-001", "H-005");
    }

    /** Without birth dates nothing proves them one; but it is the same line of the same decision. */
    @Test
    void aLineOfAnotherListThatReadsTheSameIsOneAward() {
        Path first = saved("mot.xlsx", list().row("Lê Thị Hòa", "", "Sở Nội vụ", "CSTĐCS", "2023", "7/QĐ-SNV", ""));
        Path second =
                saved("hai.xlsx", list().row("LÊ THỊ HOÀ", "", "Sở Nội vụ", "CSTĐ cơ sở", "2023", "7", "10/01/2024"));
        history(desk -> desk.importAwards(first, Set.of(), null));

        Imported again = history(desk -> desk.importAwards(second, Set.of(), null));

        assertThat(again.known()).isEqualTo(1);
        assertThat(again.findings()).extracting(finding -> finding.code().id()).containsExactly("H-007");
    }

    /** Two communes became one on 1 July 2025; without a birth date the unit tells who it is. */
    @Test
    void awardsUnderAnOlderUnitsNameBelongToItsSuccessor() {
        Path past = saved(
                "cu.xlsx",
                list().row("Lê Thị Hòa", "", "UBND xã Phúc Xuân", "CSTĐCS", "2023", "", "")
                        .row("Lê Thị Hòa", "", "UBND xã Phúc Xuân", "CSTĐCS", "2024", "", "")
                        .row("Lê Thị Hòa", "", "UBND xã Tân Cương", "CSTĐCS", "2025", "", ""));
        Path units = saved(
                "don-vi.xlsx",
                xlsx("Đơn vị")
                        .row("Đơn vị mới", "Đơn vị cũ", "Từ ngày")
                        .row("UBND xã Tân Cương", "UBND xã Phúc Xuân", "01/07/2025")
                        .row("UBND xã Tân Cương", "UBND xã Phúc Trìu", "sau sáp nhập")
                        .row("UBND xã Tân Cương", "", ""));
        history(desk -> desk.importAwards(past, Set.of(), null));
        Imported imported = history(desk -> desk.importUnits(units));
        assertThat(imported)
                .extracting(Imported::read, Imported::imported, Imported::known, Imported::refused)
                .containsExactly(3, 1, 0, 2);
        assertThat(imported.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("H-013", "H-009");
        assertThat(history(desk -> desk.importUnits(units)).known()).isEqualTo(1);

        desk.drop("tinh.xlsx", nomination("Lê Thị Hoà", "UBND xã Tân Cương"));
        desk.night();

        assertThat(desk.findings("tinh")).doesNotContain("R-018 A2", "R-020 A2");
    }

    @Test
    void whatIsUnsureIsAskedAndTheAnswerCounts() throws IOException {
        Path past = saved(
                "cu.xlsx",
                list().row("Lê Thị Hòa", "", "Sở Y tế", "CSTĐCS", "2024", "", "")
                        .row("Lê Thị Hòa", "", "Sở Nội vụ", "CSTĐCS", "2025", "", ""));
        Imported imported = history(desk -> desk.importAwards(past, Set.of(), null));
        assertThat(imported.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("H-006");

        Path doubts = home.resolve("can-xac-nhan.xlsx");
        assertThat(doubts(doubts)).isEqualTo(1);
        answer(doubts, "có");
        assertThat(history(desk -> desk.readAnswers(doubts)).imported()).isEqualTo(1);

        assertThat(doubts(home.resolve("lai.xlsx"))).isZero();
    }

    private static void answer(Path workbook, String text) throws IOException {
        byte[] file = Files.readAllBytes(workbook);
        try (XSSFWorkbook open = new XSSFWorkbook(new ByteArrayInputStream(file));
                var out = Files.newOutputStream(workbook)) {
            open.getSheetAt(0).getRow(3).getCell(11).setCellValue(text);
            open.write(out);
        }
    }
}
