package vn.vinhdanh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.report.ReportFixture.FILE;
import static vn.vinhdanh.report.ReportFixture.SUM;
import static vn.vinhdanh.report.ReportFixture.aReport;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.ColumnMapping;
import vn.vinhdanh.intake.ReadSheet;
import vn.vinhdanh.intake.RowCensus;
import vn.vinhdanh.register.RowCounts;

/** The report for machines: scripts rely on its keys. */
class RunReportJsonTest {

    private static JsonNode json(ReportFixture report) {
        return JsonMapper.shared()
                .readTree(new String(ReportFixture.runReport().json(report.build()), StandardCharsets.UTF_8));
    }

    @Test
    void theKeysAreTheContractsInItsOrder() {
        assertThat(json(aReport()).propertyNames())
                .containsExactly(
                        "batch",
                        "state",
                        "source",
                        "rows",
                        "awards",
                        "files",
                        "usedRows",
                        "sheets",
                        "findings",
                        "decision",
                        "bonus",
                        "amends",
                        "documents",
                        "figures",
                        "templates",
                        "timings");
    }

    @Test
    void anIssuedBatch() {
        assertThat(json(aReport().withTiming("decide", 12).withTiming("renderCertificates", 3456)))
                .isEqualTo(JsonMapper.shared().readTree("""
                        {
                          "batch": "dot-1",
                          "state": "issued",
                          "source": {"file": "de-nghi.xlsx", "sha256": "%s"},
                          "rows": {"read": 3, "issued": 2, "returned": 1, "alreadyIssued": 0},
                          "awards": [],
                          "files": [],
                          "usedRows": {"total": 0, "nominations": 0, "facts": 0, "sections": 0, "headings": 0,
                                       "totals": 0, "notes": 0, "blanks": 0},
                          "sheets": [],
                          "findings": [],
                          "decision": {"number": "07", "symbol": "QĐ-UBND", "date": "2026-11-20"},
                          "bonus": null,
                          "amends": null,
                          "documents": [],
                          "figures": [],
                          "templates": {"decision": "2f6c"},
                          "timings": {"decide": 12, "renderCertificates": 3456}
                        }
                        """.replace("%s", SUM)));
    }

    @Test
    void rowsAreCountedByAward() {
        assertThat(json(aReport().withAwards(new AwardCount("Giấy khen", 2, 1, 0)))
                        .get("awards"))
                .isEqualTo(JsonMapper.shared().readTree("""
                        [{"award": "Giấy khen", "issued": 2, "returned": 1, "alreadyIssued": 0}]
                        """));
    }

    @Test
    void theBonusIsAWholeNumberOfDong() {
        assertThat(json(aReport().withBonus("41700000")).get("bonus").toString())
                .isEqualTo("{\"total\":41700000,\"currency\":\"VND\"}");
    }

    @Test
    void everyRowOfEverySheetIsCountedAndEveryHeadingExplained() {
        ColumnMapping column = new ColumnMapping(
                new CellRef(FILE, "Cá nhân", 4, "B"),
                "Ho va ten",
                "PERSON_NAME",
                "Họ và tên cá nhân",
                95,
                ColumnMapping.Basis.WITHOUT_ACCENTS);
        JsonNode report = json(aReport()
                .withSheet(new ReadSheet("Cá nhân", "NOMINATIONS", new RowCensus(3, 0, 2, 1, 1, 4, 5), List.of(column)))
                .withSheet(new ReadSheet("Hướng dẫn", null, new RowCensus(0, 0, 0, 0, 0, 7, 1), List.of())));

        assertThat(report.get("usedRows")).isEqualTo(JsonMapper.shared().readTree("""
                {"total": 24, "nominations": 3, "facts": 0, "sections": 2, "headings": 1, "totals": 1, "notes": 11,
                 "blanks": 6}
                """));
        assertThat(report.get("sheets").get(0).get("columns"))
                .isEqualTo(JsonMapper.shared().readTree("""
                [{"row": 4, "column": "B", "heading": "Ho va ten", "field": "PERSON_NAME", "certainty": 95,
                  "basis": "WITHOUT_ACCENTS"}]
                """));
        assertThat(report.get("sheets").get(1).get("kind").isNull()).isTrue();
        assertThat(report.get("sheets").get(1).get("usedRows").get("total").asInt())
                .isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"AWAITING_NUMBER, awaiting-number", "RETURNED, returned"})
    void aBatchWithoutANumberHasNoDecision(BatchState state, String code) {
        JsonNode report = json(aReport().with(state).with(new RowCounts(4, 1, 1, 2)));

        assertThat(report.get("state").asString()).isEqualTo(code);
        assertThat(report.get("decision").isNull()).isTrue();
        assertThat(report.get("rows").toString())
                .isEqualTo("{\"read\":4,\"issued\":1,\"returned\":1,\"alreadyIssued\":2}");
    }

    @Test
    void aFindingSaysWhereItStandsAndWhatToDo() {
        JsonNode findings = json(aReport()
                        .withFinding(FindingCode.NAME_MISSING, new CellRef(FILE, "Cá nhân", 12, "C"))
                        .withFinding(FindingCode.FACT_NOT_KNOWN, CellRef.ofSheet(FILE, "Thông tin"), "Kính gửi")
                        .withFinding(FindingCode.FILE_IS_EMPTY, CellRef.ofFile(FILE)))
                .get("findings");

        assertThat(findings.get(0)).isEqualTo(JsonMapper.shared().readTree("""
                {
                  "sheet": "Cá nhân",
                  "row": 12,
                  "column": "C",
                  "severity": "error",
                  "code": "R-001",
                  "message": "Thiếu họ tên cá nhân hoặc tên tập thể, hộ gia đình được đề nghị khen thưởng.",
                  "hint": "Ghi đầy đủ họ và tên; nếu là dòng thừa thì xóa cả dòng."
                }
                """));
        assertThat(findings.get(1).get("severity").asString()).isEqualTo("warning");
        assertThat(findings.get(1).get("row").isNull()).isTrue();
        assertThat(findings.get(1).get("column").isNull()).isTrue();
        assertThat(findings.get(2).get("sheet").isNull()).isTrue();
        assertThat(findings.size()).isEqualTo(3);
    }

    @Test
    void aDocumentIsKnownByItsChecksumAndItsRow() {
        JsonNode documents = json(aReport()
                        .withDecision()
                        .withCertificate("bang-khen/0001-le-an.pdf", "Lê \"An\" <b>", 9))
                .get("documents");

        assertThat(documents).isEqualTo(JsonMapper.shared().readTree("""
                [
                  {"kind": "decision", "path": "quyet-dinh.pdf", "sha256": "%s", "pages": 3,
                   "recipient": null, "sourceRow": null},
                  {"kind": "certificate", "path": "bang-khen/0001-le-an.pdf", "sha256": "%s", "pages": 1,
                   "recipient": "Lê \\"An\\" <b>", "sourceRow": 9}
                ]
                """.replace("%s", SUM)));
    }

    @Test
    void theFileIsUtf8AndEndsWithALineFeed() {
        byte[] file = ReportFixture.runReport().json(aReport().build());

        assertThat(new String(file, StandardCharsets.UTF_8))
                .startsWith("{")
                .endsWith("}\n")
                .contains("\"QĐ-UBND\"");
    }

    @Test
    void anAmendingBatchTellsWhatItAmendsAndWhatIsHandedBack() {
        BatchReport.Amendment amendment = new BatchReport.Amendment(
                "revocation", "quy-3", "07/QĐ-UBND", "kê khai không đúng", new BigDecimal("710000"));

        assertThat(json(aReport().with(amendment)).get("amends").toString())
                .isEqualTo(
                        "{\"kind\":\"revocation\",\"batch\":\"quy-3\",\"decision\":\"07/QĐ-UBND\","
                                + "\"reason\":\"kê khai không đúng\",\"withdrawnBonus\":{\"total\":710000,\"currency\":\"VND\"}}");
    }
}
