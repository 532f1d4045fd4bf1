package vn.vinhdanh.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.SheetRow;
import vn.vinhdanh.register.HistoryFixture;
import vn.vinhdanh.review.rule.RowRules;
import vn.vinhdanh.review.together.BatchRules;

/** A line of the decision table, and how the program judges it. */
public record TableCase(Map<String, String> cells) {

    private static final CellRef ROW = new CellRef("bang.xlsx", "Danh sách", 2, "A");
    /** Findings about the unit's quota and the catalogue, not about the nominee. */
    private static final Set<String> ASIDE = Set.of("B-020", "B-021", "B-026", "B-027");

    public static TableCase read(List<String> header, List<String> cells) {
        if (header.size() != cells.size()) {
            throw new IllegalArgumentException(cells.get(0) + " has " + cells.size() + " columns");
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byName.put(header.get(i).strip(), cells.get(i).strip());
        }
        return new TableCase(byName);
    }

    /** What came of it: ACCEPTED, WARNED, RETURNED or SENT_UP, and the findings' ids. */
    public record Judged(String verdict, Set<String> codes) {}

    private String cell(String name) {
        return cells.getOrDefault(name, "");
    }

    public String id() {
        return cell("id");
    }

    public String award() {
        return cell("award");
    }

    public RecipientKind kind() {
        return RecipientKind.valueOf(cell("kind"));
    }

    public GrantingLevel level() {
        return GrantingLevel.valueOf(cell("level"));
    }

    public LocalDate date() {
        return LocalDate.parse(cell("date"));
    }

    public String verdict() {
        return cell("verdict");
    }

    public boolean isIssued() {
        return verdict().equals("ACCEPTED") || verdict().equals("WARNED");
    }

    public List<String> codes() {
        return cell("codes").isEmpty() ? List.of() : Arrays.asList(cell("codes").split("[ ,]+", -1));
    }

    public String coefficient() {
        return cell("coefficient");
    }

    public String base() {
        return cell("base");
    }

    public String bonus() {
        return cell("bonus");
    }

    public Judged judge(AwardCatalogue catalogue) {
        ReviewedRow row = new RowRules(catalogue, NameCase.KEEP)
                .review(new Nomination(1, kind(), row(catalogue)), new ReviewContext(date(), level(), rewardKind()));
        List<Finding> findings = new ArrayList<>(row.findings());
        if (row instanceof ReviewedRow.Accepted accepted) {
            BatchContext context = new BatchContext("bang.xlsx", date(), level(), null, Set.of("bang"), List.of());
            findings.addAll(
                    new BatchRules(catalogue, history(accepted.nomination().recipient()), context)
                            .review(List.of(accepted.nomination()))
                            .findings());
        }
        findings.removeIf(finding -> ASIDE.contains(finding.code().id()));
        Set<String> codes = new TreeSet<>();
        findings.forEach(finding -> codes.add(finding.code().id()));
        return new Judged(verdict(row, findings), codes);
    }

    private static String verdict(ReviewedRow row, List<Finding> findings) {
        if (row instanceof ReviewedRow.SentUp) {
            return "SENT_UP";
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return "RETURNED";
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING) ? "WARNED" : "ACCEPTED";
    }

    private @Nullable RewardKind rewardKind() {
        return cell("rewardKind").isEmpty() ? null : RewardKind.valueOf(cell("rewardKind"));
    }

    private SheetRow row(AwardCatalogue catalogue) {
        Map<Field, CellValue> values = new EnumMap<>(Field.class);
        put(values, Field.NAME, kind() == RecipientKind.COLLECTIVE ? "Phòng Nội vụ" : "Lê Văn An");
        put(values, Field.UNIT, "Xã Tân Cương");
        put(
                values,
                Field.AWARD,
                catalogue.byCode(award(), date()).orElseThrow().award().name());
        put(values, Field.ACHIEVEMENT, "Đã có thành tích tiêu biểu");
        put(values, Field.BIRTH, kind() == RecipientKind.INDIVIDUAL ? "05/09/1980" : "");
        put(values, Field.PERIOD, cell("year").isEmpty() ? Integer.toString(date().getYear()) : cell("year"));
        put(values, Field.RATING, rating());
        put(values, Field.INITIATIVES, cell("initiatives"));
        put(values, Field.MEMBERS, cell("members"));
        put(values, Field.ADVANCED_MEMBERS, cell("advanced"));
        put(values, Field.CLUSTER_RANK, cell("rank"));
        return new SheetRow(ROW, values);
    }

    private String rating() {
        return switch (cell("rating")) {
            case "NOT_DONE" -> "Không hoàn thành nhiệm vụ";
            case "DONE" -> "Hoàn thành nhiệm vụ";
            case "GOOD" -> "Hoàn thành tốt nhiệm vụ";
            case "EXCELLENT" -> "Hoàn thành xuất sắc nhiệm vụ";
            default -> "";
        };
    }

    private static void put(Map<Field, CellValue> values, Field field, String text) {
        values.put(field, new CellValue(text, ROW));
    }

    private HistoryFixture history(Recipient recipient) {
        HistoryFixture history = HistoryFixture.nothing();
        for (String held : cell("history").split(" ", -1)) {
            if (!held.isEmpty()) {
                history.with(
                        recipient,
                        held.substring(0, held.indexOf(':')),
                        Integer.parseInt(held.substring(held.indexOf(':') + 1)));
            }
        }
        String complete = cell("complete");
        if (!complete.isEmpty()) {
            int first = Integer.parseInt(complete.substring(0, 4));
            int last = Integer.parseInt(complete.substring(complete.length() - 4));
            for (int year = first; year <= last; year++) {
                history.completeIn(year);
            }
        }
        return history;
    }

    @Override
    public String toString() {
        return id() + " " + cell("law");
    }
}
