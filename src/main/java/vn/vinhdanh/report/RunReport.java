package vn.vinhdanh.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingGroup;
import vn.vinhdanh.intake.ColumnMapping;
import vn.vinhdanh.intake.ReadSheet;
import vn.vinhdanh.intake.RowCensus;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.render.ReportPages;

/** The report of a batch, as a page for people and as {@code report.json} for machines. */
@Component
public class RunReport {

    private final ReportPages pages;
    private final JsonMapper json;

    public RunReport(ReportPages pages) {
        this.pages = pages;
        // left alone, it ends lines as the machine does
        this.json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                .build();
    }

    public byte[] page(BatchReport report) {
        Map<Boolean, List<FindingGroup>> groups = FindingGroup.of(report.findings()).stream()
                .collect(Collectors.partitioningBy(FindingGroup::asksForWork));
        return pages.runReport(Map.of(
                        "report", report,
                        "work", groups.getOrDefault(true, List.of()),
                        "told", groups.getOrDefault(false, List.of())))
                .getBytes(StandardCharsets.UTF_8);
    }

    public byte[] json(BatchReport report) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("batch", report.batch());
        root.put("state", report.state().code());
        root.put("source", ordered("file", report.sourceFile(), "sha256", report.sourceSha256()));
        root.put(
                "rows",
                ordered(
                        "read", report.rows().read(),
                        "issued", report.rows().issued(),
                        "returned", report.rows().returned(),
                        "alreadyIssued", report.rows().alreadyIssued()));
        root.put("awards", report.counts().awards());
        root.put("files", report.counts().files());
        root.put(
                "usedRows",
                census(report.sheets().stream().map(ReadSheet::census).reduce(RowCensus.NONE, RowCensus::plus)));
        root.put("sheets", report.sheets().stream().map(RunReport::sheet).toList());
        root.put("findings", report.findings().stream().map(RunReport::finding).toList());
        root.put("decision", decision(report.decision()));
        root.put("bonus", bonus(report.bonusTotal()));
        root.put("amends", amendment(report.amendment()));
        root.put("documents", report.documents());
        root.put("figures", report.figures());
        root.put("templates", report.templates());
        root.put("timings", report.timings());
        return (json.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Every row of the used range is one of these; total is their sum. */
    private static Map<String, @Nullable Object> census(RowCensus census) {
        return ordered(
                "total", census.total(),
                "nominations", census.nominations(),
                "facts", census.facts(),
                "sections", census.sections(),
                "headings", census.headings(),
                "totals", census.totals(),
                "notes", census.notes(),
                "blanks", census.blanks());
    }

    private static Map<String, @Nullable Object> sheet(ReadSheet sheet) {
        return ordered(
                "sheet", sheet.sheet(),
                "kind", sheet.kind(),
                "usedRows", census(sheet.census()),
                "columns", sheet.columns().stream().map(RunReport::column).toList());
    }

    private static Map<String, @Nullable Object> column(ColumnMapping column) {
        return ordered(
                "row", column.at().row(),
                "column", column.at().column(),
                "heading", column.heading(),
                "field", column.role(),
                "certainty", column.certainty(),
                "basis", column.basis().name());
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        return ordered(
                "sheet", finding.at().sheet(),
                "row", finding.at().row(),
                "column", finding.at().column(),
                "severity", finding.severity().name().toLowerCase(Locale.ROOT),
                "code", finding.code().id(),
                "message", finding.message(),
                "hint", finding.hint());
    }

    private static @Nullable Map<String, @Nullable Object> decision(@Nullable RegisteredDecision decision) {
        return decision == null
                ? null
                : ordered(
                        "number", decision.printedNumber(),
                        "symbol", decision.symbol(),
                        "date", decision.date().toString());
    }

    private static @Nullable Map<String, @Nullable Object> amendment(BatchReport.@Nullable Amendment amendment) {
        return amendment == null
                ? null
                : ordered(
                        "kind", amendment.kind(),
                        "batch", amendment.batch(),
                        "decision", amendment.decision(),
                        "reason", amendment.reason(),
                        "withdrawnBonus", bonus(amendment.withdrawnBonus()));
    }

    private static @Nullable Map<String, @Nullable Object> bonus(@Nullable BigDecimal total) {
        return total == null ? null : ordered("total", total.toBigIntegerExact(), "currency", "VND");
    }

    /** Keeps the order in which readers know the keys, and takes nulls, which {@link Map#of} does not. */
    private static Map<String, @Nullable Object> ordered(@Nullable Object... pairs) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
