package vn.vinhdanh.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.ReadSheet;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.render.BulletinFigure;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.ReportPages;
import vn.vinhdanh.render.report.TemplateReportPages;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;

/** A batch's report with defaults: issued as 07/QĐ-UBND, three rows read, two issued, one returned. */
final class ReportFixture {

    static final String SUM = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    static final String FILE = "de-nghi.xlsx";

    private BatchState state = BatchState.ISSUED;
    private String file = FILE;
    private RowCounts rows = new RowCounts(3, 2, 1, 0);
    private @Nullable RegisteredDecision decision =
            new RegisteredDecision(1, "7", "QĐ-UBND", LocalDate.of(2026, 11, 20));
    private PackageCounts counts = PackageCounts.NONE;
    private @Nullable BigDecimal bonus;
    private BatchReport.@Nullable Amendment amendment;
    private final List<ReadSheet> sheets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<ReportedDocument> documents = new ArrayList<>();
    private final List<BulletinFigure> figures = new ArrayList<>();
    private final Map<String, Long> timings = new LinkedHashMap<>();

    static ReportFixture aReport() {
        return new ReportFixture();
    }

    static RunReport runReport() {
        return new RunReport(pages());
    }

    static ReportPages pages() {
        TemplateFiles files = new TemplateFiles(Path.of("templates"));
        return new TemplateReportPages(new Templates(files), files);
    }

    ReportFixture with(BatchState newState) {
        state = newState;
        if (newState != BatchState.ISSUED) {
            decision = null;
        }
        return this;
    }

    ReportFixture withBonus(String total) {
        bonus = new BigDecimal(total);
        return this;
    }

    ReportFixture with(BatchReport.Amendment amending) {
        amendment = amending;
        return this;
    }

    ReportFixture with(RowCounts counts) {
        rows = counts;
        return this;
    }

    ReportFixture withAwards(AwardCount... awards) {
        counts = new PackageCounts(List.of(awards), counts.files());
        return this;
    }

    ReportFixture withFile(String name) {
        file = name;
        return this;
    }

    ReportFixture withFinding(FindingCode code, CellRef at, String... arguments) {
        findings.add(Finding.of(code, at, arguments));
        return this;
    }

    ReportFixture withDecision() {
        documents.add(new ReportedDocument("decision", "quyet-dinh.pdf", SUM, 3, null, null));
        return this;
    }

    ReportFixture withCertificate(String path, String recipient, int row) {
        documents.add(new ReportedDocument("certificate", path, SUM, 1, recipient, row));
        return this;
    }

    ReportFixture withDocument(DocumentKind kind) {
        documents.add(new ReportedDocument(kind.code(), kind.code() + ".pdf", SUM, 1, null, null));
        return this;
    }

    ReportFixture withReturned(String name) {
        documents.add(new ReportedDocument("returned-workbook", "tra-lai/" + name, SUM, 0, null, null));
        return this;
    }

    ReportFixture withFigure(String name, int value, String source) {
        figures.add(new BulletinFigure(name, value, source));
        return this;
    }

    ReportFixture withSheet(ReadSheet sheet) {
        sheets.add(sheet);
        return this;
    }

    ReportFixture withTiming(String step, long milliseconds) {
        timings.put(step, milliseconds);
        return this;
    }

    BatchReport build() {
        return new BatchReport(
                "dot-1",
                state,
                file,
                SUM,
                rows,
                counts,
                sheets,
                findings,
                decision,
                bonus,
                documents,
                figures,
                timings,
                amendment,
                Map.of("decision", "2f6c"));
    }
}
