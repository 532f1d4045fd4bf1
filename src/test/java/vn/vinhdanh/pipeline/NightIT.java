package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aop.support.AopUtils;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.SimpleJobRepository;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.intake.submission.WorkbookFixture;

/** What an office lives through from night to night. */
class NightIT {

    private static final String AWARD = "Giấy khen";
    private static final String ACHIEVEMENT = "Đã có thành tích xuất sắc trong phong trào thi đua";

    private final Desk desk;

    NightIT(@TempDir Path home) {
        desk = new Desk(home);
    }

    private static WorkbookFixture people() {
        return xlsx("Cá nhân")
                .row("Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng", "Thành tích", "Giai đoạn");
    }

    private static WorkbookFixture ward(WorkbookFixture workbook, String number, String date) {
        return workbook.sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân phường Phan Đình Phùng")
                .row("Địa danh", "Phan Đình Phùng")
                .row("Số quyết định", number)
                .row("Ngày quyết định", date)
                .row("Trích yếu", "tặng Giấy khen cho các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT");
    }

    private String rows(String batch) {
        return desk.report(batch).get("rows").toString();
    }

    private static String counted(int read, int issued, int returned, int already) {
        return "{\"read\":" + read + ",\"issued\":" + issued + ",\"returned\":" + returned + ",\"alreadyIssued\":"
                + already + "}";
    }

    /** With the in-memory repository every other test would pass too, and a crash would lose its place. */
    @Test
    void whereEachJobStandsIsKeptInTheDatabase() {
        assertThat(desk.<Class<?>>in(program -> AopUtils.getTargetClass(program.getBean(JobRepository.class))))
                .isEqualTo(SimpleJobRepository.class);
    }

    @Test
    void aCorrectedWorkbookSupplementsItsDecision() throws IOException {
        desk.drop(
                "quy-1.xlsx",
                ward(
                        people().row("Lê Thị An", "1980", "Tổ 1", AWARD, ACHIEVEMENT)
                                .row("Trần Văn Bình", "1981", "", AWARD, ACHIEVEMENT),
                        "12",
                        "02/03/2026"));
        desk.night();
        assertThat(rows("quy-1")).isEqualTo(counted(2, 1, 1, 0));
        assertThat(desk.findings("quy-1")).containsExactly("R-006 C3");

        desk.drop(
                "quy-1.xlsx",
                ward(
                        people().row("Lê Thị An", "1980", "Tổ 1", AWARD, ACHIEVEMENT)
                                .row("Trần Văn Bình", "1981", "Tổ 2", AWARD, ACHIEVEMENT),
                        "12",
                        "02/03/2026"));
        desk.night();

        assertThat(rows("quy-1-2")).isEqualTo(counted(2, 1, 0, 1));
        assertThat(desk.findings("quy-1-2")).containsExactly("B-003 A2", "B-015 B3");
        assertThat(desk.documents("quy-1-2", "certificate")).containsExactly("giay-khen/0002-tran-van-binh.pdf");
        assertThat(assertPdf(Files.readAllBytes(desk.folder("quy-1-2").resolve("quyet-dinh.pdf")))
                        .text(1))
                .contains("Số: 12/QĐ-UBND", "02 cá nhân", "Lê Thị An", "Trần Văn Bình");
    }

    @Test
    void aNewPeriodIsANewOccasionAndTheSameOneIsNot() {
        desk.drop(
                "nam-2024.xlsx",
                ward(people().row("Lê Thị An", "1980", "Tổ 1", AWARD, ACHIEVEMENT, "2024"), "1", "05/01/2026"));
        desk.drop(
                "nam-2025.xlsx",
                ward(people().row("Lê Thị An", "1980", "Tổ 1", AWARD, ACHIEVEMENT, "2025"), "2", "06/01/2026"));
        desk.drop(
                "nham.xlsx",
                ward(people().row("LÊ  THỊ AN", "1980", "Tổ 1", AWARD, "Thành tích khác", "2025"), "3", "07/01/2026"));
        desk.night();

        assertThat(rows("nam-2024")).isEqualTo(counted(1, 1, 0, 0));
        assertThat(rows("nam-2025")).isEqualTo(counted(1, 1, 0, 0));
        assertThat(rows("nham")).isEqualTo(counted(1, 0, 0, 1));
    }

    @Test
    void twoPeopleOfOneNameStayTwoInRegisterAndFileNames() {
        WorkbookFixture namesakes = people().row("Nguyễn Văn An", "1/2/1980", "Tổ 1", AWARD, ACHIEVEMENT)
                .row("Nguyễn Văn An", "3/4/1990", "Tổ 1", AWARD, ACHIEVEMENT);
        desk.drop("trung-ten.xlsx", ward(namesakes, "5", "02/03/2026"));
        desk.night();

        assertThat(rows("trung-ten")).isEqualTo(counted(2, 2, 0, 0));
        assertThat(desk.documents("trung-ten", "certificate"))
                .containsExactly("giay-khen/0001-nguyen-van-an.pdf", "giay-khen/0002-nguyen-van-an.pdf");
    }

    @Test
    void awardsThatShareAFolderLoseNoPageToEachOther() throws IOException {
        WorkbookFixture titles = people().row("Lê Thị An", "1980", "Tổ 1", "LĐTT", "")
                .row("Trần Văn Bình", "1981", "Tổ 2", "CSTĐCS", "")
                .row("Đỗ Thị Chi", "1982", "Tổ 3", "LĐTT", "");
        desk.drop("danh-hieu.xlsx", ward(titles, "6", "02/03/2026"));
        desk.night();

        assertThat(desk.documents("danh-hieu", "print-run"))
                .containsExactly("in/giay-chung-nhan-001.pdf", "in/giay-chung-nhan-002.pdf");
        assertPdf(Files.readAllBytes(desk.folder("danh-hieu").resolve("in/giay-chung-nhan-001.pdf")))
                .hasPages(2);
        assertPdf(Files.readAllBytes(desk.folder("danh-hieu").resolve("in/giay-chung-nhan-002.pdf")))
                .hasPages(1);
    }

    @Test
    void whereTheOfficeWantsAllOrNothingOneFaultSendsAllBack() {
        desk.with("vinhdanh.review.all-or-nothing=true");
        WorkbookFixture mixed = people().row("Lê Thị An", "1980", "Tổ 1", AWARD, ACHIEVEMENT)
                .row("", "1981", "Tổ 2", AWARD, ACHIEVEMENT);
        desk.drop("tat-ca.xlsx", ward(mixed, "7", "02/03/2026"));
        desk.night();

        assertThat(desk.report("tat-ca").get("state").asString()).isEqualTo("returned");
        assertThat(rows("tat-ca")).isEqualTo(counted(2, 0, 2, 0));
        assertThat(desk.findings("tat-ca")).containsExactly("R-001 A3", "B-014");
        assertThat(desk.folder("tat-ca").resolve("quyet-dinh.pdf")).doesNotExist();
    }

    @Test
    void whereTheProgramNumbersAReturnedBatchBurnsNoNumber() {
        desk.with("vinhdanh.decision.numbering=program");
        desk.drop("a.xlsx", ward(people().row("Lê Thị An", "1980", "Tổ 1", AWARD, ACHIEVEMENT), "", ""));
        desk.drop("b.xlsx", ward(people().row("", "1980", "Tổ 1", AWARD, ACHIEVEMENT), "", ""));
        desk.drop("c.xlsx", ward(people().row("Đỗ Thị Chi", "1982", "Tổ 3", AWARD, ACHIEVEMENT), "", ""));
        desk.night();

        assertThat(desk.report("a").get("decision").get("number").asString()).isEqualTo("01");
        assertThat(desk.report("b").get("decision").isNull()).isTrue();
        assertThat(desk.report("c").get("decision").get("number").asString()).isEqualTo("02");
    }

    @Test
    void aNewerVersionTakesTheWaitingDraftsPlace() throws IOException {
        desk.drop("cho-so.xlsx", ward(people().row("Lê Thị An", "1980", "Tổ 1", AWARD, ACHIEVEMENT), "", ""));
        desk.night();
        assertThat(desk.report("cho-so").get("state").asString()).isEqualTo("awaiting-number");

        desk.drop(
                "cho-so.xlsx", ward(people().row("Lê Thị An", "1980", "Tổ 1", AWARD, ACHIEVEMENT), "8", "02/03/2026"));
        RunSummary second = desk.night();

        assertThat(second.finished())
                .extracting(batch -> batch.code() + " " + batch.state())
                .containsExactly("cho-so-2 " + BatchState.ISSUED);
        assertThat(desk.outputFolders()).containsExactly("cho-so-2");
        assertThat(desk.home().resolve("data/replaced/cho-so-1/quyet-dinh.pdf"))
                .as("nothing is deleted")
                .isNotEmptyFile();
    }

    @Test
    void aProofOfAWaitingBatchDrawsItsCertificates() throws IOException {
        Path workbook =
                desk.drop("xem.xlsx", ward(people().row("Lê Thị An", "1980", "Tổ 1", AWARD, ACHIEVEMENT), "", ""));
        desk.night();

        WorkbookPreview.Proof proof = desk.proof(workbook);

        assertThat(proof.refused()).isEmpty();
        assertThat(proof.written())
                .containsExactly(
                        desk.folder("xem-du-thao").resolve("quyet-dinh.pdf"),
                        desk.folder("xem-du-thao").resolve("quyet-dinh.docx"),
                        desk.folder("xem-du-thao").resolve("giay-khen/0001-le-thi-an.pdf"));
        assertThat(assertPdf(Files.readAllBytes(proof.written().get(2))).text(1))
                .contains("DỰ THẢO", "Lê Thị An");
    }

    @Test
    void aProofOfAConferenceDrawsItsBulletinWithThePhotoBesideTheWorkbook() throws IOException {
        String name = "hoi-nghi-so-ket-chi-thi-11";
        Path input = desk.home().resolve("input");
        Office.copySample(name + ".xlsx", input);

        WorkbookPreview.Proof proof = desk.proof(input.resolve(name + ".xlsx"));

        Path folder = desk.folder(name + "-du-thao/ban-tin");
        assertThat(proof.written()).contains(folder.resolve("index.html"), folder.resolve("ban-tin.pdf"));
        assertThat(Files.readString(folder.resolve("index.html"))).contains("<img", "Dương Văn Lượng");
        try (Stream<Path> images = Files.list(folder)) {
            assertThat(images.map(path -> path.getFileName().toString()))
                    .anyMatch(file -> file.endsWith(".png") || file.endsWith(".jpg"));
        }
    }

    @Test
    void whatHasNoRoomOnAnyCertificateGoesBackAndDoesNotFailTheNight() {
        WorkbookFixture longWinded = people().row("Lê Thị An", "1980", "Tổ 1", AWARD, ACHIEVEMENT)
                .sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân phường Phan Đình Phùng")
                .row("Địa danh", "Phan Đình Phùng")
                .row("Trích yếu", "tặng Giấy khen")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng")
                .row("Chức vụ người ký", "Chủ tịch " + "kiêm Trưởng ban ".repeat(20))
                .row("Người ký", "Hoàng Thanh Bình");
        desk.drop("dai.xlsx", longWinded);
        desk.drop("ngan.xlsx", ward(people().row("Đỗ Thị Chi", "1982", "Tổ 3", AWARD, ACHIEVEMENT), "9", "02/03/2026"));

        RunSummary night = desk.night();

        assertThat(night.failed()).isZero();
        assertThat(desk.findings("dai")).containsExactly("F-003 B5", "F-001");
        assertThat(rows("dai")).isEqualTo(counted(1, 0, 1, 0));
        assertThat(rows("ngan")).isEqualTo(counted(1, 1, 0, 0));
    }

    @Test
    void anEmptyListGoesBackWithItsReason() {
        desk.drop("trong.xlsx", ward(people(), "", ""));
        desk.night();

        assertThat(desk.report("trong").get("state").asString()).isEqualTo("returned");
        assertThat(desk.findings("trong")).containsExactly("I-011");
        assertThat(desk.folder("trong").resolve("tra-lai/trong.xlsx")).isNotEmptyFile();
    }

    @Test
    void aPhotoThatNoPageCanShowIsToldAndTheBulletinDoesWithout() throws IOException {
        WorkbookFixture conference = people().row("Lê Thị An", "1980", "Tổ 1", AWARD, ACHIEVEMENT);
        ward(conference, "10", "02/03/2026")
                .sheet("Hội nghị")
                .row("Tên hội nghị", "Hội nghị tổng kết")
                .row("Ngày", "02/03/2026")
                .row("Ảnh", "anh.jpg")
                .row("Chủ trì", "Hoàng Thanh Bình, Chủ tịch UBND phường");
        desk.drop("anh.xlsx", conference);
        Path folder = Files.createDirectories(desk.home().resolve("input/anh"));
        Files.writeString(folder.resolve("anh.jpg"), "không phải ảnh");
        desk.night();

        assertThat(desk.findings("anh")).containsExactly("B-016 B3");
        assertThat(Files.readString(desk.folder("anh").resolve("ban-tin/index.html")))
                .contains("Hội nghị tổng kết")
                .doesNotContain("<img");
    }

    @Test
    void lettersThatNoFontHasAreToldWhereverTheyStand() {
        WorkbookFixture workbook = people().row("Lê Thị An 🌸", "1980", "Tổ 1", AWARD, ACHIEVEMENT)
                .row("Trần Văn Bình", "1981", "Tổ 2", AWARD, ACHIEVEMENT);
        desk.drop("chu.xlsx", ward(workbook, "11", "02/03/2026"));
        WorkbookFixture facts = people().row("Trần Văn Bình", "1981", "Tổ 2", AWARD, ACHIEVEMENT);
        desk.drop("can-cu.xlsx", ward(facts, "12", "02/03/2026").row("Căn cứ", "Căn cứ 规定"));
        desk.night();

        assertThat(desk.findings("chu")).containsExactly("F-002 A2");
        assertThat(rows("chu")).isEqualTo(counted(2, 1, 1, 0));
        assertThat(desk.findings("can-cu")).containsExactly("F-002 B10");
        assertThat(desk.report("can-cu").get("state").asString()).isEqualTo("returned");
    }

    @Test
    void aBrokenTemplateIsToldBeforeAnythingIsMadeAndTheBatchGoesOnOnceItIsMended() throws IOException {
        desk.drop("mau.xlsx", ward(people().row("Lê Thị An", "1980", "Tổ 1", AWARD, ACHIEVEMENT), "13", "02/03/2026"));
        Path broken = desk.home().resolve("templates/decision/page.ftlh");
        Files.createDirectories(broken.getParent());
        Files.writeString(broken, "<p>${decision.khongCo}</p>");

        assertThatThrownBy(desk::night).hasMessageContaining("decision/page.ftlh");
        assertThat(desk.outputFolders()).isEmpty();

        Files.delete(broken);
        desk.night();
        assertThat(desk.report("mau").get("state").asString()).isEqualTo("issued");
    }

    @Test
    void aFileIsKnownByItsContentUnderAnyName() throws IOException {
        Path first = desk.drop("mot.xlsx", ward(people().row("Lê Thị An", "1980", "Tổ 1", AWARD, ACHIEVEMENT), "", ""));
        desk.night();
        Files.copy(first, first.resolveSibling("hai.xlsx"));

        RunSummary second = desk.night();

        assertThat(second.finished()).isEmpty();
        assertThat(second.alreadyDone()).isEqualTo(2);
        assertThat(List.of("mot")).isEqualTo(desk.outputFolders());
    }
}
