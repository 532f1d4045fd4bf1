package vn.vinhdanh.render.decision;

import static vn.vinhdanh.render.decision.AttachedTo.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.decision.BonusTotals;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.decision.Money;
import vn.vinhdanh.render.decision.DecisionPage.Annex;
import vn.vinhdanh.render.decision.DecisionPage.Column;

/** The lists of recipients, one annex for each kind that there is. */
final class Annexes {

    private static final int WHOLE = 100;
    private static final List<String> ROMAN = List.of("I", "II", "III");

    /** A column as it could be: its heading, its weight in the table's width, and what a row has for it. */
    private record Source(String heading, int weight, boolean figures, Function<Grant, @Nullable String> text) {

        Source(String heading, int weight, Function<Grant, @Nullable String> text) {
            this(heading, weight, false, text);
        }
    }

    private final CellText cells;

    Annexes(CellText cells) {
        this.cells = cells;
    }

    List<Annex> of(Decision decision) {
        if (!decision.hasAnnex()) {
            return List.of();
        }
        Map<RecipientKind, List<Grant>> byKind = new EnumMap<>(RecipientKind.class);
        decision.grants().forEach(grant -> byKind.computeIfAbsent(kind(grant), any -> new ArrayList<>())
                .add(grant));
        List<Annex> annexes = new ArrayList<>();
        byKind.forEach((kind, grants) -> {
            String label = byKind.size() == 1 ? "PHỤ LỤC" : "PHỤ LỤC " + ROMAN.get(annexes.size());
            annexes.add(annex(label, kind, grants, decision));
        });
        return List.copyOf(annexes);
    }

    private static RecipientKind kind(Grant grant) {
        return grant.nomination().recipient().kind();
    }

    private Annex annex(String label, RecipientKind kind, List<Grant> grants, Decision decision) {
        List<Source> used = sources(kind).stream()
                .filter(source ->
                        grants.stream().anyMatch(grant -> source.text().apply(grant) != null))
                .toList();
        int total = used.stream().mapToInt(Source::weight).sum();
        int ordinal = ordinalWidth(grants.size());
        int others = WHOLE - ordinal;
        List<Column> columns = new ArrayList<>(List.of(new Column("STT", ordinal, false)));
        used.forEach(source ->
                columns.add(new Column(source.heading(), others * source.weight() / total, source.figures())));
        List<List<List<String>>> rows = new ArrayList<>();
        for (Grant grant : grants) {
            List<List<String>> row = new ArrayList<>(List.of(List.of(Integer.toString(rows.size() + 1))));
            for (Source source : used) {
                String text = Objects.requireNonNullElse(source.text().apply(grant), "");
                row.add(cells.runs(text, columns.get(row.size()).width()));
            }
            rows.add(List.copyOf(row));
        }
        return new Annex(label, title(kind, decision), reference(decision), columns, rows, total(grants, decision));
    }

    /** A number of four figures at most stands in 7 % of the table, with room beside it; each more takes a letter's width. */
    private static int ordinalWidth(int rows) {
        return 3 + Math.max(4, Integer.toString(rows).length());
    }

    private static List<Source> sources(RecipientKind kind) {
        String unit = kind == RecipientKind.HOUSEHOLD ? "Nơi cư trú" : "Chức vụ, đơn vị công tác";
        String name =
                switch (kind) {
                    case COLLECTIVE -> "Tên tập thể";
                    case INDIVIDUAL -> "Họ và tên";
                    case HOUSEHOLD -> "Hộ gia đình";
                };
        return List.of(
                new Source(name, kind == RecipientKind.COLLECTIVE ? 34 : 24, grant -> grant.nomination()
                        .recipient()
                        .nameWithHonorific()),
                new Source(
                        kind == RecipientKind.COLLECTIVE ? "Đơn vị" : unit,
                        27,
                        grant -> place(grant.nomination().recipient())),
                new Source("Hình thức khen thưởng", 20, grant -> grant.nomination()
                        .award()
                        .name()),
                new Source("Thành tích", 34, grant -> grant.nomination().achievement()),
                new Source("Tiền thưởng (đồng)", 21, true, Annexes::bonus));
    }

    private static @Nullable String bonus(Grant grant) {
        return grant.bonus() == null ? null : Money.figures(grant.bonus().amount());
    }

    /** Below the table: the longest sum is wider than any column. Empty where no amount is known. */
    private static String total(List<Grant> grants, Decision decision) {
        String what = decision.isGranting() ? "Tổng số tiền thưởng: " : "Tổng số tiền thưởng thu hồi: ";
        return grants.stream().allMatch(grant -> grant.bonus() == null)
                ? ""
                : what + Money.figures(BonusTotals.of(grants)) + " đồng.";
    }

    private static @Nullable String place(Recipient recipient) {
        List<String> parts = Stream.of(recipient.office(), recipient.unit())
                .flatMap(Stream::ofNullable)
                .toList();
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private static String title(RecipientKind kind, Decision decision) {
        String who =
                switch (kind) {
                    case COLLECTIVE -> "TẬP THỂ";
                    case INDIVIDUAL -> "CÁ NHÂN";
                    case HOUSEHOLD -> "HỘ GIA ĐÌNH";
                };
        return "DANH SÁCH " + who + (decision.isGranting() ? " ĐƯỢC KHEN THƯỞNG" : " BỊ HỦY BỎ KHEN THƯỞNG");
    }
}
