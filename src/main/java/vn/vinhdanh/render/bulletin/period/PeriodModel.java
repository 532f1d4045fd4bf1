package vn.vinhdanh.render.bulletin.period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.register.RegisteredAward;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.render.BulletinFigure;
import vn.vinhdanh.render.PeriodBulletinRenderer.Facts;
import vn.vinhdanh.render.bulletin.NewsDate;
import vn.vinhdanh.render.bulletin.period.Tally.Count;
import vn.vinhdanh.render.bulletin.period.Tally.Line;

/** The one model of page, PDF and plain text. Its shape: docs/templates.md. Every figure is counted here, and only here. */
final class PeriodModel {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final String NO_UNIT = "Không ghi đơn vị";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A chart shows the largest; the table has all. */
    private static final int BARS = 12;
    /** What the longest bar takes of its line, in percent; behind it stands its figure. */
    private static final int LONGEST = 85;

    private final Facts facts;
    private final List<RegisteredAward> before;
    private final List<RecipientKind> kinds;

    PeriodModel(Facts facts) {
        this.facts = facts;
        this.before = facts.canCompare() ? facts.before() : List.of();
        this.kinds = Stream.of(RecipientKind.values())
                .filter(kind -> Stream.concat(facts.now().stream(), before.stream())
                        .anyMatch(award -> award.recipient().kind() == kind))
                .toList();
    }

    Map<String, Object> build() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("office", facts.office());
        model.put("period", facts.period().inVietnamese());
        model.put("earlier", facts.period().before().inVietnamese());
        model.put("first", NewsDate.of(facts.period().first()));
        model.put("last", NewsDate.of(facts.period().last()));
        if (facts.since() != null) {
            model.put("since", NewsDate.of(facts.since()));
        }
        model.put("compared", facts.canCompare());
        model.put("kinds", kinds.stream().map(RecipientKind::name).toList());
        model.put("all", line(new Line("", Count.of(facts.now()), Count.of(before))));
        model.put("awards", table(award -> award.award().name()));
        model.put("units", table(PeriodModel::unit));
        model.put("decisions", decisions());
        model.put("decisionCount", BulletinFigure.text(facts.decisionCount()));
        return model;
    }

    private Map<String, Object> table(Function<RegisteredAward, String> name) {
        List<Line> lines = new Tally(name).of(facts.now(), before);
        int largest = lines.stream()
                .mapToInt(line -> Math.max(line.now().total(), line.before().total()))
                .max()
                .orElse(1);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Line line : lines) {
            Map<String, Object> row = line(line);
            row.put("bar", line.now().total() * LONGEST / largest);
            row.put("barBefore", line.before().total() * LONGEST / largest);
            rows.add(row);
        }
        return Map.of("rows", rows, "bars", Math.min(BARS, rows.size()));
    }

    private Map<String, Object> line(Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", line.name());
        row.put("total", BulletinFigure.text(line.now().total()));
        row.put("isNone", line.now().total() == 0);
        row.put("counts", counts(line.now()));
        row.put("before", BulletinFigure.text(line.before().total()));
        int change = line.now().total() - line.before().total();
        row.put("change", Integer.signum(change));
        row.put("by", BulletinFigure.text(Math.abs(change)));
        if (change != 0 && line.before().total() > 0) {
            row.put("percent", percent(Math.abs(change), line.before().total()));
        }
        return row;
    }

    private List<String> counts(Count count) {
        return kinds.stream().map(kind -> BulletinFigure.text(count.of(kind))).toList();
    }

    /** Where each figure comes from. */
    private List<Map<String, Object>> decisions() {
        Map<RegisteredDecision, List<RegisteredAward>> byDecision = new LinkedHashMap<>();
        facts.now().forEach(award -> byDecision
                .computeIfAbsent(Objects.requireNonNull(award.decision()), any -> new ArrayList<>())
                .add(award));
        List<Map<String, Object>> rows = new ArrayList<>();
        byDecision.forEach(
                (decision, awards) -> new Tally(award -> award.award().name())
                        .of(awards, List.of())
                        .forEach(line -> {
                            Map<String, Object> row = line(line);
                            row.put("reference", decision.reference());
                            row.put("date", NewsDate.of(decision.date()));
                            rows.add(row);
                        }));
        return rows;
    }

    /** A collective without a unit above it is one itself. */
    private static String unit(RegisteredAward award) {
        String unit = award.recipient().unit();
        if (unit != null && !unit.isBlank()) {
            return unit.strip();
        }
        return award.recipient().kind() == RecipientKind.COLLECTIVE
                ? award.recipient().name()
                : NO_UNIT;
    }

    /** "36,4", without a decimal where there is none. */
    private static String percent(int part, int whole) {
        BigDecimal share =
                BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(VIETNAMESE)).format(share);
    }
}
