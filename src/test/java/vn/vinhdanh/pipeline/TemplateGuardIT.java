package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.approval.TemplateApprovals;
import vn.vinhdanh.intake.submission.WorkbookFixture;
import vn.vinhdanh.register.DecisionNumbers;

/** One fault of a template must not spoil a whole batch, as it did to 621 giấy khen in 2018. */
class TemplateGuardIT {

    private static final String CERTIFICATE = "shared/certificate.ftlh";

    private final Desk desk;

    TemplateGuardIT(@TempDir Path home) {
        desk = new Desk(home);
    }

    private static WorkbookFixture list(String unit, String number, String date) {
        return xlsx("Cá nhân")
                .row("Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Thành tích")
                .row("Lê Thị An", "Tổ dân phố số 1", "Giấy khen", "Đã có thành tích xuất sắc trong phong trào thi đua")
                .row("Trần Văn Bình", unit, "Giấy khen", "Đã có thành tích xuất sắc trong phong trào thi đua")
                .sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân huyện Krông Pa")
                .row("Địa danh", "Krông Pa")
                .row("Số quyết định", number)
                .row("Ngày quyết định", date)
                .row("Trích yếu", "tặng Giấy khen cho các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT");
    }

    private void writeBeforeEachUnit(String word) throws IOException {
        String macros = Files.readString(Path.of("templates", CERTIFICATE));
        Path own = desk.home().resolve("templates").resolve(CERTIFICATE);
        Files.createDirectories(own.getParent());
        Files.writeString(
                own,
                macros.replace(
                        "<#list placed.lines as line>",
                        "<#if placed.key == \"position\">" + word + " </#if><#list placed.lines as line>"));
    }

    private boolean isTaken(String number) {
        return desk.in(program -> program.getBean(DecisionNumbers.class)
                .find(number, "QĐ-UBND", 2024)
                .isPresent());
    }

    private String certificate(String batch, String path) throws IOException {
        return assertPdf(Files.readAllBytes(desk.folder(batch).resolve(path))).text(1);
    }

    @Test
    void aTemplateThatMeetsItsTextWronglyHoldsTheBatchUntilItIsMended() throws Exception {
        writeBeforeEachUnit("xã");
        desk.drop("dot-1.xlsx", list("thị trấn Phú Túc", "15", "02/03/2024"));

        desk.night();

        assertThat(desk.report("dot-1").get("state").asString()).isEqualTo("awaiting-approval");
        assertThat(desk.findings("dot-1")).contains("F-006");
        assertThat(desk.report("dot-1").get("findings").toString()).contains("xã thị trấn", "certificate/giay-khen");
        assertThat(desk.documents("dot-1", "certificate")).isEmpty();
        assertThat(desk.documents("dot-1", "returned-workbook"))
                .as("nothing for the clerk to mend")
                .isEmpty();
        assertThat(isTaken("15")).isFalse();
        assertThatThrownBy(() -> desk.issue("dot-1", "15", LocalDate.of(2024, 3, 2)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("xã thị trấn");

        Files.delete(desk.home().resolve("templates").resolve(CERTIFICATE));
        desk.night();

        assertThat(desk.report("dot-1").get("state").asString()).isEqualTo("issued");
        assertThat(desk.findings("dot-1")).isEmpty();
        assertThat(isTaken("15")).isTrue();
        assertThat(certificate("dot-1", "giay-khen/0002-tran-van-binh.pdf")).contains("thị trấn Phú Túc");
    }

    @Test
    void aChangedTemplatePrintsDraftsOnlyUntilItIsApproved() throws Exception {
        writeBeforeEachUnit("Của");
        desk.drop("dot-3.xlsx", list("Tổ dân phố số 2", "17", "02/03/2024"));

        desk.night();

        assertThat(desk.report("dot-3").get("state").asString()).isEqualTo("awaiting-approval");
        assertThat(desk.report("dot-3").get("findings").toString())
                .contains("F-007", "certificate/giay-khen", CERTIFICATE)
                .doesNotContain("F-006");
        assertThat(desk.folder("dot-3").resolve("quyet-dinh.pdf")).exists();
        assertThat(desk.folder("dot-3").resolve("giay-khen")).doesNotExist();
        assertThat(desk.report("dot-3").get("templates")).isEmpty();
        assertThat(isTaken("17")).isFalse();
        assertThatThrownBy(() -> desk.issue("dot-3", "17", LocalDate.of(2024, 3, 2)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("certificate/giay-khen");

        String version = desk.in(program -> {
            TemplateApprovals approvals = program.getBean(TemplateApprovals.class);
            approvals.approve("decision", "Nguyễn Thị Lan");
            return approvals.approve("certificate/giay-khen", "Nguyễn Thị Lan").version();
        });
        desk.night();

        assertThat(desk.report("dot-3").get("state").asString()).isEqualTo("issued");
        assertThat(desk.report("dot-3")
                        .get("templates")
                        .get("certificate/giay-khen")
                        .asString())
                .isEqualTo(version);
        assertThat(certificate("dot-3", "giay-khen/0001-le-thi-an.pdf")).contains("Của Tổ dân phố số 1");
        assertThat(desk.home().resolve("data/templates").resolve(version).resolve(CERTIFICATE))
                .hasSameBinaryContentAs(desk.home().resolve("templates").resolve(CERTIFICATE));

        Files.writeString(
                desk.home().resolve("templates").resolve(CERTIFICATE), "<#-- another -->", StandardOpenOption.APPEND);
        desk.drop("dot-4.xlsx", list("Tổ dân phố số 3", "18", "02/03/2024"));
        desk.night();

        assertThat(desk.findings("dot-4"))
                .as("an approval holds for one version")
                .contains("F-007");
    }

    @Test
    void anAmendmentTakesNoNumberWhileItsTemplateIsFaulty() throws Exception {
        desk.with("vinhdanh.templates.approval=off").drop("dot-1.xlsx", list("Tổ dân phố số 2", "15", "02/03/2024"));
        desk.night();
        Path own = desk.home().resolve("templates/decision/page.ftlh");
        Files.createDirectories(own.getParent());
        Files.writeString(
                own, Files.readString(Path.of("templates/decision/page.ftlh")).replace("<body>", "<body><p>xã xã</p>"));

        assertThatThrownBy(() -> desk.in(program -> {
                    try {
                        return program.getBean(Amending.class)
                                .correct(
                                        "dot-1",
                                        List.of(new Amending.Correction("2", "Trần Văn Bính", null, null, null, null)),
                                        new Amending.Terms(
                                                "16", LocalDate.of(2024, 4, 2), null, List.of(), null, null));
                    } catch (IOException | Refused refused) {
                        throw new IllegalStateException(refused);
                    }
                }))
                .rootCause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("F-006")
                .hasMessageContaining("Nothing has been changed");
        assertThat(isTaken("16")).isFalse();
        assertThat(desk.outputFolders()).containsExactly("dot-1");
    }

    @Test
    void aLostPaperComesOutAsItWasIssuedWhateverBecameOfItsTemplates() throws Exception {
        desk.drop("dot-1.xlsx", list("Tổ dân phố số 2", "15", "02/03/2024"));
        desk.night();
        Path certificate = desk.folder("dot-1").resolve("giay-khen/0002-tran-van-binh.pdf");
        byte[] issued = Files.readAllBytes(certificate);
        writeBeforeEachUnit("Thuộc");
        Files.delete(certificate);

        Path again = desk.home().resolve("in-lai");
        Reprint.Result result = desk.in(program -> {
            try {
                return program.getBean(Reprint.class).reprint("dot-1", List.of("2"), again);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(result.faults()).isEmpty();
        assertThat(again.resolve("giay-khen/0002-tran-van-binh.pdf")).hasBinaryContent(issued);
    }

    @Test
    void filesEqualToTheProgramsOwnNeedNobodysApproval() throws IOException {
        Path own = desk.home().resolve("templates").resolve(CERTIFICATE);
        Files.createDirectories(own.getParent());
        Files.copy(Path.of("templates", CERTIFICATE), own);
        desk.drop("dot-5.xlsx", list("Tổ dân phố số 2", "19", "02/03/2024"));

        desk.night();

        assertThat(desk.report("dot-5").get("state").asString()).isEqualTo("issued");
        assertThat(desk.report("dot-5").get("templates").propertyNames()).contains("decision", "certificate/giay-khen");
    }

    @Test
    void whatTheClerkWroteIsAWarningAndGoesOn() throws IOException {
        desk.drop("dot-2.xlsx", list("xã thị trấn Phú Túc", "16", "02/03/2024"));

        desk.night();

        assertThat(desk.report("dot-2").get("state").asString()).isEqualTo("issued");
        assertThat(desk.findings("dot-2")).containsExactly("F-003 A3");
        assertThat(certificate("dot-2", "giay-khen/0002-tran-van-binh.pdf")).contains("xã thị trấn Phú Túc");
    }
}
