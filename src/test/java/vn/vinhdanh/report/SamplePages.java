package vn.vinhdanh.report;

import static vn.vinhdanh.report.ReportFixture.FILE;
import static vn.vinhdanh.report.ReportFixture.SUM;
import static vn.vinhdanh.report.ReportFixture.aReport;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.ColumnMapping;
import vn.vinhdanh.intake.ReadSheet;
import vn.vinhdanh.intake.RowCensus;
import vn.vinhdanh.register.AmendmentKind;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.register.RowCounts;

/** The pages that clerks and operators look at, each in the states in which it looks different. */
final class SamplePages {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    /** As long as a clerk may make it, without a place to break it at. */
    private static final String LONG_FILE = "de_nghi_khen_thuong_".repeat(9) + "2026.xlsx";

    private SamplePages() {}

    record Page(String name, String html) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Page> pages() {
        return Stream.of(reports(), indexes(), comparisons(), nights())
                .flatMap(List::stream)
                .toList();
    }

    static List<Page> reports() {
        return List.of(
                new Page("issued", page(anIssuedBatch())),
                new Page("issued-with-nothing-to-do", page(aReport().with(new RowCounts(2, 2, 0, 0)))),
                new Page(
                        "awaiting-its-number",
                        page(aReport()
                                .with(BatchState.AWAITING_NUMBER)
                                .withFile(LONG_FILE)
                                .withDecision())),
                new Page("returned", page(withFindings(12, aReport().with(BatchState.RETURNED)))),
                new Page(
                        "correction",
                        page(aReport()
                                .withDecision()
                                .with(new BatchReport.Amendment("correction", "dot-0", "06/QĐ-UBND", null, null)))),
                new Page(
                        "revocation",
                        page(aReport()
                                .with(BatchState.AWAITING_NUMBER)
                                .withDecision()
                                .with(new BatchReport.Amendment(
                                        "revocation",
                                        "dot-0",
                                        "06/QĐ-UBND",
                                        "kê khai không đúng thành tích",
                                        new BigDecimal("2780000"))))));
    }

    private static ReportFixture anIssuedBatch() {
        ReportFixture report = withFindings(2, aReport().withBonus("41700000"))
                .withAwards(
                        new AwardCount("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", 1200, 30, 4),
                        new AwardCount("", 0, 7, 0))
                .withDecision()
                .withReturned(LONG_FILE)
                .withFigure("Cụm, khối thi đua", 1127, "đếm các dòng của bảng Cụm, khối")
                .withSheet(new ReadSheet(
                        "Cá nhân",
                        "NOMINATIONS",
                        new RowCensus(100_000, 0, 2, 1, 1, 4, 5),
                        List.of(
                                column("B", "Họ và tên", "Họ và tên cá nhân", 100),
                                column("C", "Ghi chú của phòng ".repeat(8), null, 0))))
                .withSheet(new ReadSheet("Hướng dẫn", null, new RowCensus(0, 0, 0, 0, 0, 7, 1), List.of()));
        for (int row = 1; row <= 5; row++) {
            String recipient = "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông số " + row;
            report.withCertificate("bang-khen/00" + (10 + row) + "-ban-quan-ly-du-an.pdf", recipient, row);
        }
        return report;
    }

    /** Errors, warnings and notes; one alone, and groups that unfold. */
    private static ReportFixture withFindings(int ofAKind, ReportFixture report) {
        for (int row = 5; row < 5 + ofAKind; row++) {
            report.withFinding(FindingCode.NAME_MISSING, new CellRef(FILE, "Cá nhân", row, "C"))
                    .withFinding(
                            FindingCode.AWARD_NOT_KNOWN,
                            new CellRef(FILE, "Tập thể", row, "F"),
                            "Bằng khen " + row,
                            "Bằng khen của Bộ, ban, ngành, tỉnh")
                    .withFinding(FindingCode.RATING_NOT_KNOWN, new CellRef(FILE, "Cá nhân", row, "H"), "tốt");
        }
        return report.withFinding(
                        FindingCode.TEXT_MENDED, CellRef.ofSheet(FILE, "Cá nhân"), "3", "khoảng trắng thừa", "C5")
                .withFinding(FindingCode.FACT_NOT_KNOWN, CellRef.ofSheet(FILE, "Thông tin"), LONG_FILE)
                .withFinding(FindingCode.NO_NOMINATION_TABLE, CellRef.ofFile(FILE), "Hướng dẫn");
    }

    private static ColumnMapping column(String letters, String heading, @Nullable String meaning, int certainty) {
        return new ColumnMapping(
                new CellRef(FILE, "Cá nhân", 4, letters),
                heading,
                meaning == null ? null : "PERSON_NAME",
                meaning,
                certainty,
                meaning == null ? ColumnMapping.Basis.NONE : ColumnMapping.Basis.KNOWN);
    }

    private static String page(ReportFixture report) {
        return new String(ReportFixture.runReport().page(report.build()), StandardCharsets.UTF_8);
    }

    static List<Page> indexes() {
        return List.of(
                new Page("index-without-batches", index(List.of(), List.of())),
                new Page(
                        "index-of-one",
                        index(List.of(listed(batch("dot-1", FILE, BatchState.ISSUED, null))), List.of())),
                new Page("index-of-many", index(everyState(), everyWaiting())));
    }

    private static List<IndexPage.Entry> everyState() {
        Batch correcting = batch("dot-1-sua", FILE, BatchState.ISSUED, AmendmentKind.CORRECTION);
        Batch revoking = batch("dot-1-huy", FILE, BatchState.ISSUED, AmendmentKind.REVOCATION);
        List<IndexPage.Entry> entries = new ArrayList<>(List.of(
                new IndexPage.Entry(
                        batch("dot-1", FILE, BatchState.ISSUED, null),
                        List.of(correcting, revoking),
                        true,
                        true,
                        true,
                        true),
                listed(correcting),
                listed(revoking),
                listed(batch("dot-1-huy-2", FILE, BatchState.AWAITING_NUMBER, AmendmentKind.REVOCATION)),
                new IndexPage.Entry(
                        batch("trong-viec", LONG_FILE, null, null), List.of(), false, false, false, false)));
        for (int n = 2; n <= 3; n++) {
            for (BatchState state : BatchState.values()) {
                entries.add(listed(batch(state.code() + "-" + n, n % 2 == 0 ? LONG_FILE : FILE, state, null)));
            }
        }
        return entries;
    }

    private static IndexPage.Entry listed(Batch batch) {
        return new IndexPage.Entry(batch, List.of(), true, true, true, true);
    }

    private static Batch batch(String code, String file, @Nullable BatchState state, @Nullable AmendmentKind amending) {
        return new Batch(
                code,
                file,
                SUM,
                DAY,
                state,
                state == BatchState.ISSUED ? new RegisteredDecision(1, "1385", "QĐ-UBND", DAY) : null,
                new RowCounts(100_000, 99_000, 900, 100),
                amending == null ? null : new Batch.Amends(amending, "dot-1", "kê khai không đúng thành tích"));
    }

    private static List<WaitingFile> everyWaiting() {
        return List.of(
                new WaitingFile(FILE, "new"),
                new WaitingFile(LONG_FILE, "open"),
                new WaitingFile("dot-3.csv", "in-work"),
                new WaitingFile("dot-4.ods", "unreadable"));
    }

    private static String index(List<IndexPage.Entry> entries, List<WaitingFile> waiting) {
        return ReportFixture.pages().index(Map.of("entries", entries, "waiting", waiting));
    }

    static List<Page> nights() {
        return List.of(
                new Page("night", NightFixture.page(NightFixture.busy())),
                new Page("night-with-nothing-to-do", NightFixture.page(NightFixture.idle())),
                new Page("night-that-could-not-go-on", NightFixture.page(NightFixture.brokenOff())),
                new Page("night-at-work", NightFixture.page(NightFixture.atWork())));
    }

    static List<Page> comparisons() {
        return List.of(
                new Page(
                        "comparison",
                        comparison(
                                "3f2a".repeat(16),
                                List.of("certificate/giay-khen/layout.yaml", "shared/certificate.css"),
                                new Pair("Trang 1", "cu/1.png", "moi/1.png", false),
                                new Pair("Trang 2", null, "moi/2.png", false))),
                new Page(
                        "comparison-with-built-in",
                        comparison("", List.of(), new Pair("Trang 1", "cu/1.png", "moi/1.png", true))));
    }

    /** A page of both proofs, as the template's model has it. */
    public record Pair(
            String title, @Nullable String before, @Nullable String now, boolean same) {}

    private static String comparison(String before, List<String> changed, Pair... pairs) {
        return ReportFixture.pages()
                .comparison(Map.of(
                        "kind",
                        "certificate/giay-khen",
                        "before",
                        before,
                        "now",
                        SUM,
                        "changed",
                        changed,
                        "pairs",
                        Arrays.asList(pairs)));
    }
}
