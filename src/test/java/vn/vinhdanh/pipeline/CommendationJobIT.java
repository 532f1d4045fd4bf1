package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.golden.PdfAssert;

/** The main job on both samples, as a user runs it: one office whose days follow each other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommendationJobIT {

    private static final String CONFERENCE = "hoi-nghi-so-ket-chi-thi-11";
    private static final String WARD = "de-nghi-khen-thuong-phuong-phan-dinh-phung";

    @TempDir
    private static Path home = Path.of("");

    private static Office office = new Office(Path.of(""));
    private static Office.Run first = new Office.Run(-1, List.of());

    @BeforeAll
    static void theFirstRun() throws Exception {
        office = new Office(home)
                .withSample(CONFERENCE + ".xlsx")
                .withSample(WARD + ".xlsx")
                .withFile("thu-moi.docx", "không phải bảng tính".getBytes(StandardCharsets.UTF_8))
                .withFile("rong.xlsx", new byte[0]);
        first = office.run();
    }

    @Test
    @Order(1)
    void goodFilesGoThroughThoughBadOnesLieBesideThem() throws Exception {
        assertThat(first.exitCode()).as(first.text()).isZero();
        assertThat(first.lines().get(first.lines().size() - 1))
                .isEqualTo("Batches: 1 issued, 1 awaiting a number, 2 returned whole, 0 already done, 0 left for later,"
                        + " 0 failed. Rows: 22 read = 19 accepted + 3 returned + 0 issued before.");
        assertThat(office.batch("thu-moi").resolve("tra-lai/thu-moi.docx")).exists();
        assertThat(office.report("thu-moi").get("findings").get(0).get("code").asString())
                .isEqualTo("I-001");
        assertThat(office.report("rong").get("findings"))
                .extracting(finding -> finding.get("code").asString())
                .containsExactly("I-004");
        assertThat(office.input().toFile().list())
                .as("nothing of a clerk's is deleted")
                .hasSize(5);
    }

    @Test
    @Order(2)
    void theConferencesPackageIsComplete() throws Exception {
        Path batch = office.batch(CONFERENCE);
        JsonNode report = office.report(CONFERENCE);

        assertThat(report.get("state").asString()).isEqualTo("issued");
        assertThat(report.get("decision").toString())
                .isEqualTo("{\"number\":\"1385\",\"symbol\":\"QĐ-UBND\",\"date\":\"2019-05-15\"}");
        assertThat(report.get("rows").toString())
                .isEqualTo("{\"read\":15,\"issued\":15,\"returned\":0,\"alreadyIssued\":0}");
        assertThat(report.get("findings"))
                .as("a condition of the award that the catalogue is not quite sure of")
                .extracting(finding -> finding.get("code").asString())
                .containsExactly("B-026");
        assertThat(report.get("bonus").toString()).isEqualTo("{\"total\":41700000,\"currency\":\"VND\"}");
        for (String name : List.of(
                "quyet-dinh.pdf",
                "quyet-dinh.docx",
                "tien-thuong.xlsx",
                "in/bang-khen-001.pdf",
                "in/ky-nhan.pdf",
                "in/bia.pdf",
                "ban-tin/index.html",
                "ban-tin/ban-tin.pdf",
                "ban-tin/ban-tin.txt",
                "bao-cao.html",
                "SHA256SUMS")) {
            assertThat(batch.resolve(name)).isNotEmptyFile();
        }
        assertThat(batch.resolve("tra-lai")).as("nothing to return").doesNotExist();
        assertThat(batch.resolve("bang-khen").toFile().list()).hasSize(15);
        assertThat(batch.resolve("theo-don-vi").toFile().list())
                .as("each collective is a unit of its own")
                .hasSize(15);
    }

    @Test
    @Order(3)
    void everyChecksumHoldsAndEveryFileHasOne() throws Exception {
        for (String code : List.of(CONFERENCE, WARD, "rong", "thu-moi")) {
            Path batch = office.batch(code);
            List<String> named = new ArrayList<>();
            for (String line : Files.readAllLines(batch.resolve("SHA256SUMS"))) {
                String name = line.substring(66);
                named.add(name);
                assertThat(Office.sha256(Files.readAllBytes(batch.resolve(name))))
                        .isEqualTo(line.substring(0, 64));
            }
            try (Stream<Path> files = Files.walk(batch)) {
                assertThat(files.filter(Files::isRegularFile)
                                .map(file -> batch.relativize(file).toString())
                                .filter(name -> !name.equals("SHA256SUMS")))
                        .containsExactlyInAnyOrderElementsOf(named);
            }
        }
    }

    @Test
    @Order(4)
    void everyRecipientStandsLetterForLetterInDecisionAndCertificate() throws Exception {
        Path batch = office.batch(CONFERENCE);
        PdfAssert decision = assertPdf(Files.readAllBytes(batch.resolve("quyet-dinh.pdf")));
        String annex = decision.tableText(2) + " " + decision.tableText(3) + " " + decision.tableText(4);
        int certificates = 0;
        for (JsonNode document : office.report(CONFERENCE).get("documents")) {
            if (document.get("kind").asString().equals("certificate")) {
                String name = document.get("recipient").asString();
                PdfAssert certificate = assertPdf(
                        Files.readAllBytes(batch.resolve(document.get("path").asString())));
                assertThat(certificate.hasPages(1).text(1)).contains(name);
                assertThat(annex).contains(name);
                certificates++;
            }
        }
        assertThat(certificates).isEqualTo(15);
    }

    @Test
    @Order(5)
    void everyPdfIsArchivalAndAccessible() throws Exception {
        List<Path> pdfs;
        try (Stream<Path> files = Files.walk(home.resolve("output"))) {
            pdfs = files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
        assertThat(pdfs).hasSize(15 + 6);
        for (Path pdf : pdfs) {
            assertPdf(Files.readAllBytes(pdf)).isArchivalAndAccessible();
        }
    }

    @Test
    @Order(6)
    void theWardsMistakesComeBackAndTheRestWaitsForItsNumber() throws Exception {
        JsonNode report = office.report(WARD);

        assertThat(report.get("state").asString()).isEqualTo("awaiting-number");
        assertThat(report.get("findings"))
                .extracting(finding -> finding.get("code").asString() + " "
                        + finding.get("column").asString() + finding.get("row").asInt())
                .containsExactly("R-003 H11", "R-001 C12", "R-008 D13", "B-026 0");
        assertThat(office.batch(WARD).resolve("tra-lai/" + WARD + ".xlsx")).isNotEmptyFile();
        assertThat(office.batch(WARD).resolve("giay-khen")).doesNotExist();
    }

    @Test
    @Order(7)
    void theSameAgainDoesNothingAndSaysSo() throws Exception {
        var before = office.published();

        Office.Run again = office.run("run", "--fail-on-returned");

        assertThat(again.exitCode()).isZero();
        assertThat(again.text())
                .contains("Nothing new to do in ", ": 4 file(s) there, all of them taken through before.");
        assertThat(office.published()).isEqualTo(before);
    }

    @Test
    @Order(8)
    void aNumberTurnsTheDraftIntoTheFinalPackage() throws Exception {
        Office.Run issued = office.run("issue", WARD, "--number", "7", "--date", "2026-03-20");

        assertThat(issued.exitCode()).as(issued.text()).isZero();
        JsonNode report = office.report(WARD);
        assertThat(report.get("state").asString()).isEqualTo("issued");
        assertThat(report.get("decision").get("number").asString()).isEqualTo("07");
        assertThat(office.batch(WARD).resolve("giay-khen").toFile().list()).hasSize(4);
        assertThat(assertPdf(Files.readAllBytes(office.batch(WARD).resolve("quyet-dinh.pdf")))
                        .text(1))
                .contains("Số: 07/QĐ-UBND", "ngày 20 tháng 3 năm 2026");
    }

    @Test
    @Order(9)
    void theSameNumberGivenAgainIsAlreadyDone() throws Exception {
        var before = office.published();

        Office.Run again = office.run("issue", WARD, "--number", "07/QĐ-UBND", "--date", "2026-03-20");

        assertThat(again.exitCode()).as(again.text()).isZero();
        assertThat(again.text()).contains("nothing to do, it has been through as " + WARD);
        assertThat(office.published()).isEqualTo(before);
    }

    @Test
    @Order(9)
    void aNumberIsNeverGivenTwice() throws Exception {
        Office.Run another = office.run("issue", WARD, "--number", "8", "--date", "2026-03-20");
        assertThat(another.exitCode()).isEqualTo(2);
        assertThat(another.text()).contains("does not wait for a number: it is issued as 07/QĐ-UBND of 2026-03-20.");
        assertThat(office.run("issue", "khong-co", "--number", "8", "--date", "2026-03-20")
                        .text())
                .contains("There is no batch khong-co");
    }

    @Test
    @Order(10)
    void statusListsTheBatches() throws Exception {
        Office.Run status = office.run("status");

        assertThat(status.text()).contains(CONFERENCE, "1385/QĐ-UBND", WARD, "07/QĐ-UBND", "returned");
        assertThat(office.run("status", "--json").text()).contains("\"state\":\"issued\"");
    }

    @Test
    @Order(11)
    void aLostCertificateIsReprintedWithTheSameBytes() throws Exception {
        Path certificate;
        try (Stream<Path> files = Files.list(office.batch(CONFERENCE).resolve("bang-khen"))) {
            certificate = files.sorted().toList().get(11);
        }
        byte[] original = Files.readAllBytes(certificate);
        Files.delete(certificate);

        Office.Run reprint = office.run("reprint", CONFERENCE, "--recipient", "12", "--to", "lai");

        assertThat(reprint.exitCode()).as(reprint.text()).isZero();
        assertThat(home.resolve("lai/bang-khen").resolve(certificate.getFileName()))
                .hasBinaryContent(original);
        Files.write(certificate, original);
    }

    @Test
    @Order(12)
    void certificatesArePrintedOnStockWithoutTouchingThePackage() throws Exception {
        var before = office.published();

        Office.Run print = office.run(
                "print", CONFERENCE, "--printer", "bang-khen", "--from", "3", "--to", "5", "--to-dir", "phoi");
        Office.Run outside = office.run("print", CONFERENCE, "--printer", "bang-khen", "--to", "16");

        assertThat(print.exitCode()).as(print.text()).isZero();
        assertThat(print.text()).contains("Sheets 3 to 5 of 15: ");
        assertPdf(Files.readAllBytes(home.resolve("phoi/bang-khen-0003-0005.pdf")))
                .hasPages(3);
        assertThat(outside.exitCode()).isEqualTo(2);
        assertThat(outside.text()).contains("has the sheets 1 to 15 for printer bang-khen, not 1 to 16.");
        assertThat(office.published()).isEqualTo(before);
    }

    @Test
    @Order(13)
    void aSecondRunIsLockedOut() throws Exception {
        String database = "jdbc:h2:file:" + home.resolve("data/vinhdanh").toAbsolutePath();
        try (Connection other = DriverManager.getConnection(database, "vinhdanh", "")) {
            assertThat(other.isValid(1)).isTrue();

            Office.Run second = office.run();

            assertThat(second.exitCode()).as(second.text()).isEqualTo(4);
            assertThat(second.text()).contains("Another run holds the lock");
        }
    }
}
