package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.intake.submission.WorkbookFixture;
import vn.vinhdanh.pipeline.Amending.Amended;
import vn.vinhdanh.pipeline.Amending.Correction;
import vn.vinhdanh.pipeline.Amending.Signing;
import vn.vinhdanh.pipeline.Amending.Terms;
import vn.vinhdanh.pipeline.Verification.Paper;
import vn.vinhdanh.pipeline.Verification.Standing;
import vn.vinhdanh.pipeline.Verification.Verdict;
import vn.vinhdanh.register.PastAwards;

/**
 * Decision 7/QĐ-UBND of 10 March 2026 gave four people of the commune a Giấy khen (0,3 x 2.340.000 = 702.000, rounded up
 * to 710.000). One name was misspelt; one should never have been on the list.
 */
class AmendmentIT {

    private static final LocalDate GRANTED = LocalDate.of(2026, 3, 10);
    private static final LocalDate AMENDED = LocalDate.of(2026, 4, 15);
    private static final String FALSE_CLAIM = "kê khai không đúng thành tích";
    private static final String MISSPELT = "giay-khen/0002-le-thi-an-b.pdf";

    private final Desk desk;
    private final ConfigurableApplicationContext program;

    AmendmentIT(@TempDir Path home) {
        desk = new Desk(home);
        desk.drop("xa.xlsx", commune("Lê Thị An A", "Lê Thị An B", "Lê Thị An C", "Lê Thị An D"));
        program = desk.started();
        night();
    }

    @AfterEach
    void endProgram() {
        program.close();
    }

    private RunSummary night() {
        try {
            return program.getBean(NightRun.class).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkbookFixture commune(String... names) {
        return communeWith("7", "10/03/2026", names);
    }

    static WorkbookFixture communeWith(String number, String date, String... names) {
        WorkbookFixture workbook =
                xlsx("Cá nhân").row("Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng", "Thành tích");
        for (String name : names) {
            workbook.row(
                    name,
                    "05/09/198" + (name.charAt(name.length() - 1) - 'A'),
                    "Xóm 1",
                    "Giấy khen",
                    "Đã có thành tích xuất sắc năm 2025");
        }
        return workbook.sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân xã Tân Cương")
                .row("Địa danh", "Tân Cương")
                .row("Số quyết định", number)
                .row("Ngày quyết định", date)
                .row("Trích yếu", "tặng Giấy khen cho các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("", "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT");
    }

    private static Terms numbered(String number) {
        return new Terms(number, AMENDED, null, List.of(), null, null);
    }

    private static Terms because(@Nullable String number, String reason) {
        return new Terms(number, number == null ? null : AMENDED, reason, List.of(), null, null);
    }

    private static Correction named(String certificate, String name) {
        return new Correction(certificate, name, null, null, null, null);
    }

    private Amended correct(Terms terms, Correction... corrections) throws Exception {
        return program.getBean(Amending.class).correct("xa", List.of(corrections), terms);
    }

    private Amended revoke(Terms terms, String... certificates) throws Exception {
        return program.getBean(Amending.class).revoke("xa", List.of(certificates), terms);
    }

    private Verdict verify(Path path) {
        try {
            return program.getBean(Verification.class).verify(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Standing standing(String batch, String path) {
        return verify(desk.folder(batch).resolve(path)).papers().get(0).standing();
    }

    private List<String> history(String name) {
        Recipient asked = new Recipient(RecipientKind.INDIVIDUAL, name, null, null, "Xóm 1", null, null);
        return program.getBean(PastAwards.class).of(List.of(asked)).values().stream()
                .flatMap(List::stream)
                .map(award -> award.recipient().name() + ", " + award.reference() + " of " + award.date() + ", "
                        + award.batch())
                .toList();
    }

    private String decision(String batch) throws IOException {
        return assertPdf(Files.readAllBytes(desk.folder(batch).resolve("quyet-dinh.pdf")))
                .pages()
                .replaceAll("\\s+", " ");
    }

    @Test
    void aCorrectionIsADecisionOfItsOwnAndPrintsTheCertificateAnew() throws Exception {
        Amended amended = correct(numbered("12"), named("2", "Lê Thị Ân B"));

        assertThat(amended.batch()).isEqualTo("xa-dinh-chinh");
        assertThat(decision("xa-dinh-chinh"))
                .contains(
                        "Số: 12/QĐ-UBND",
                        "ngày 15 tháng 4 năm 2026",
                        "Về việc đính chính nội dung khen thưởng tại Quyết định số 07/QĐ-UBND ngày 10 tháng 3 năm 2026",
                        "Căn cứ Quyết định số 07/QĐ-UBND",
                        "họ và tên đã ghi “Lê Thị An B”, nay đính chính là “Lê Thị Ân B”");
        assertThat(desk.documents("xa-dinh-chinh", "certificate")).containsExactly("giay-khen/0002-le-thi-an-b.pdf");
        assertThat(assertPdf(Files.readAllBytes(desk.folder("xa-dinh-chinh").resolve("giay-khen/0002-le-thi-an-b.pdf")))
                        .pages()
                        .replaceAll("\\s+", " "))
                .contains("Lê Thị Ân B", "07/QĐ-UBND", "10 tháng 3 năm 2026")
                .doesNotContain("12/QĐ-UBND", "Lê Thị An B");
        assertThat(desk.documents("xa-dinh-chinh", "print-run")).containsExactly("in/giay-khen-001.pdf");
        assertThat(desk.documents("xa-dinh-chinh", "bonus-list")).isEmpty();
        assertThat(desk.report("xa-dinh-chinh").get("amends").toString())
                .isEqualTo("{\"kind\":\"correction\",\"batch\":\"xa\",\"decision\":\"07/QĐ-UBND\",\"reason\":null,"
                        + "\"withdrawnBonus\":null}");
    }

    @Test
    void theRegisterKnowsTheCorrectedNameAndTheDecisionThatGranted() throws Exception {
        correct(numbered("12"), named("2", "Trần Thị Ân"));

        assertThat(history("Lê Thị An B")).isEmpty();
        assertThat(history("Trần Thị Ân")).containsExactly("Trần Thị Ân, 07/QĐ-UBND of 2026-03-10, xa");
        assertThat(standing("xa", MISSPELT)).isEqualTo(Standing.CORRECTED);
        assertThat(standing("xa-dinh-chinh", "giay-khen/0002-tran-thi-an.pdf")).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void whatWasCorrectedCanBeCorrectedAgainAndRevoked() throws Exception {
        correct(numbered("12"), named("2", "Trần Thị Ân"));
        correct(numbered("13"), named("2", "Trần Thị Ấn"));

        assertThat(decision("xa-dinh-chinh-2")).contains("đã ghi “Trần Thị Ân”, nay đính chính là “Trần Thị Ấn”");
        assertThat(standing("xa-dinh-chinh", "giay-khen/0002-tran-thi-an.pdf")).isEqualTo(Standing.CORRECTED);

        revoke(because("14", FALSE_CLAIM), "2");

        assertThat(standing("xa-dinh-chinh-2", "giay-khen/0002-tran-thi-an.pdf"))
                .isEqualTo(Standing.REVOKED);
        assertThat(history("Trần Thị Ấn")).isEmpty();
    }

    /** 710.000 in words: bảy trăm mười nghìn. */
    @Test
    void aRevocationWithdrawsCertificateAndBonusAndVerifyFails() throws Exception {
        Path certificate = desk.folder("xa").resolve("giay-khen/0004-le-thi-an-d.pdf");
        assertThat(verify(certificate).holds()).isTrue();

        Amended amended = revoke(because("15", FALSE_CLAIM), "4");

        assertThat(amended.batch()).isEqualTo("xa-huy-bo");
        assertThat(decision("xa-huy-bo"))
                .contains(
                        "Hủy bỏ Giấy khen đã tặng tại Quyết định số 07/QĐ-UBND ngày 10 tháng 3 năm 2026 của Chủ tịch Ủy"
                                + " ban nhân dân xã Tân Cương cho 01 cá nhân có tên sau đây:",
                        "1. Lê Thị An D, Xóm 1",
                        "Lý do hủy bỏ: kê khai không đúng thành tích.",
                        "Tổng số tiền thưởng thu hồi là 710.000 đồng (bằng chữ: Bảy trăm mười nghìn đồng).");
        assertThat(desk.documents("xa-huy-bo", "certificate")).isEmpty();
        assertThat(desk.report("xa-huy-bo").get("amends").get("withdrawnBonus").toString())
                .isEqualTo("{\"total\":710000,\"currency\":\"VND\"}");
        assertThat(desk.report("xa-huy-bo").get("bonus").isNull()).isTrue();
        Verdict verdict = verify(certificate);
        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.papers())
                .containsExactly(new Paper("xa", "giay-khen/0004-le-thi-an-d.pdf", Standing.REVOKED));
        assertThat(verdict.faults())
                .singleElement()
                .asString()
                .contains("revoked by decision 15/QĐ-UBND of 2026-04-15 (batch xa-huy-bo)");
        assertThat(history("Lê Thị An D")).isEmpty();
        assertThat(verify(desk.folder("xa").resolve("giay-khen/0001-le-thi-an-a.pdf"))
                        .holds())
                .isTrue();
    }

    @Test
    void whatWasRevokedDoesNotComeBackByDroppingTheWorkbookAgain() throws Exception {
        revoke(because("15", FALSE_CLAIM), "4");
        desk.drop("xa.xlsx", commune("Lê Thị An A", "Lê Thị An B", "Lê Thị An C", "Lê Thị An D", "Lê Thị An E"));
        night();

        assertThat(desk.report("xa-2").get("rows").toString())
                .isEqualTo("{\"read\":5,\"issued\":1,\"returned\":1,\"alreadyIssued\":3}");
        assertThat(desk.findings("xa-2")).contains("B-029 A5");
        assertThat(desk.report("xa-2").get("decision").get("number").asString()).isEqualTo("07");
        assertThat(decision("xa-2"))
                .contains("Lê Thị An A")
                .contains("Lê Thị An E")
                .doesNotContain("Lê Thị An D");
    }

    @Test
    void withoutANumberItIsADraftThatChangesNothingUntilItIsIssued() throws Exception {
        Path certificate = desk.folder("xa").resolve("giay-khen/0004-le-thi-an-d.pdf");
        revoke(because(null, FALSE_CLAIM), "4");

        assertThat(desk.report("xa-huy-bo").get("state").asString()).isEqualTo("awaiting-number");
        assertThat(verify(certificate).holds()).isTrue();
        assertThat(standing("xa-huy-bo", "quyet-dinh.pdf")).isEqualTo(Standing.DRAFT);

        program.getBean(Issuance.class).issue("xa-huy-bo", "16", AMENDED);

        assertThat(desk.report("xa-huy-bo").get("state").asString()).isEqualTo("issued");
        assertThat(decision("xa-huy-bo")).contains("Số: 16/QĐ-UBND");
        assertThat(verify(certificate).holds()).isFalse();
    }

    @Test
    void aWaitingAmendmentStandsInTheWayUntilItIsReplaced() throws Exception {
        correct(new Terms(null, null, null, List.of(), null, null), named("2", "Trần Thị Ân"));

        assertThatThrownBy(() -> revoke(because("15", FALSE_CLAIM), "2"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("xa-dinh-chinh, which waits for its number");

        revoke(new Terms("15", AMENDED, FALSE_CLAIM, List.of(), null, "xa-dinh-chinh"), "2");

        assertThat(desk.outputFolders()).containsExactly("xa", "xa-huy-bo");
        assertThat(standing("xa", MISSPELT)).isEqualTo(Standing.REVOKED);
    }

    @Test
    void theSameRequestAgainChangesNothing() throws Exception {
        correct(numbered("12"), named("2", "Trần Thị Ân"));
        Amended again = correct(numbered("12"), named("0002", "Trần Thị Ân"));

        assertThat(again.batch()).isEqualTo("xa-dinh-chinh");
        assertThat(desk.outputFolders()).containsExactly("xa", "xa-dinh-chinh");
    }

    @Test
    void whatWasCutOffIsFinishedByTheNextRun() throws Exception {
        Path blocked = Files.writeString(
                Files.createDirectories(desk.home().resolve("data/staging")).resolve("xa-huy-bo"), "");
        assertThat(revoke(because("15", FALSE_CLAIM), "4").summary().failed()).isEqualTo(1);
        Files.delete(blocked);

        assertThat(night().count(BatchState.ISSUED)).isEqualTo(1);

        assertThat(desk.outputFolders()).containsExactly("xa", "xa-huy-bo");
        assertThat(verify(desk.folder("xa-huy-bo")).holds()).isTrue();
    }

    @Test
    void anotherSignerAndOtherBasesAreTakenAsGiven() throws Exception {
        revoke(
                new Terms(
                        "15",
                        AMENDED,
                        FALSE_CLAIM,
                        List.of("Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025;"),
                        new Signing("Nguyễn Thị Hạnh", "Phó Chủ tịch", SigningForm.KT, null),
                        null),
                "4");

        assertThat(decision("xa-huy-bo"))
                .contains("KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Nguyễn Thị Hạnh", "152/2025/NĐ-CP ngày 14 tháng 6 năm 2025;")
                .doesNotContain("Luật Thi đua, khen thưởng", "Hoàng Thanh Bình");
    }

    @Test
    void everybodyIsRevokedOnlyOnceAndOnlyWhoStillStands() throws Exception {
        revoke(because("15", FALSE_CLAIM), "4");
        revoke(because("16", FALSE_CLAIM));

        assertThat(decision("xa-huy-bo-2")).contains("cho 03 cá nhân có tên sau đây", "2.130.000 đồng");
        assertThatThrownBy(() -> revoke(because("17", FALSE_CLAIM)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("No award of batch xa stands any more");
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        refused(() -> revoke(because("15", " "), "4"), "A revocation states its reason");
        refused(() -> revoke(because("7", FALSE_CLAIM), "4"), "07/QĐ-UBND of 2026-03-10 has already been issued");
        refused(() -> revoke(because("15", FALSE_CLAIM), "9"), "Batch xa has no certificate 9");
        refused(() -> revoke(because("15", FALSE_CLAIM), "4", "0004"), "named twice");
        refused(() -> correct(numbered("12"), named("2", "Lê Thị An B")), "Nothing would change on certificate 2");
        refused(() -> correct(numbered("12"), named("2", "")), "cannot do without --name");
        refused(() -> correct(numbered("12"), named("2", "Lê 李")), "cannot be printed so");
        refused(
                () -> correct(
                        new Terms("12", GRANTED.minusDays(1), null, List.of(), null, null), named("2", "Lê Thị Ân B")),
                "lies before that of the decision to be amended");
        refused(
                () -> correct(new Terms("12", null, null, List.of(), null, null), named("2", "Lê Thị Ân B")),
                "A number needs its date");
        assertThat(desk.report("xa").get("documents")).isNotEmpty();
        assertThat(verify(desk.folder("xa")).holds()).isTrue();
    }

    @Test
    void aWorkbookDoesNotSupplementADecisionThatAmends() throws Exception {
        correct(numbered("12"), named("2", "Trần Thị Ân B"));
        desk.drop("khac.xlsx", communeWith("12", "15/04/2026", "Trần Thị Ân B", "Lê Thị An F"));
        night();

        assertThat(desk.findings("khac")).anyMatch(finding -> finding.startsWith("B-010"));
        assertThat(desk.report("khac").get("state").asString()).isEqualTo("awaiting-number");
    }

    private interface Attempt {
        void go() throws Exception;
    }

    private static void refused(Attempt attempt, String why) {
        assertThatThrownBy(attempt::go).isInstanceOf(Refused.class).hasMessageContaining(why);
    }

    @Test
    void aRevokedCertificateIsNotReprinted() throws Exception {
        revoke(because("15", FALSE_CLAIM), "4");
        Path folder = desk.home().resolve("lai");

        Reprint.Result result = program.getBean(Reprint.class).reprint("xa", List.of("3", "4"), folder);

        assertThat(result.written()).containsExactly("giay-khen/0003-le-thi-an-c.pdf");
        assertThat(result.faults()).singleElement().asString().contains("0004", "15/QĐ-UBND", "revoked");
    }

    @Test
    void verifyFindsWhatWasChangedLostOrAdded() throws IOException {
        assertThat(verify(desk.folder("xa")).holds()).isTrue();
        assertThat(verify(desk.home().resolve("output")).papers())
                .hasSameSizeAs(verify(desk.folder("xa")).papers());

        Path certificate = desk.folder("xa").resolve(MISSPELT);
        Path forged = Files.write(
                desk.home().resolve("0002-le-thi-an-b.pdf"),
                (Files.readString(certificate, StandardCharsets.ISO_8859_1) + " ")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(verify(forged).faults())
                .singleElement()
                .asString()
                .contains("is not known", "xa/" + MISSPELT, "has been changed");

        Files.delete(certificate);
        Files.writeString(desk.folder("xa").resolve("them.txt"), "");
        Files.writeString(desk.folder("xa").resolve("report.json"), "{}");
        assertThat(verify(desk.folder("xa")).faults())
                .extracting(fault -> fault.substring(fault.indexOf(": ") + 2))
                .containsExactly("changed file report.json", "missing file " + MISSPELT, "unregistered file them.txt");
    }
}
