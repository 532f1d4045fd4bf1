package vn.vinhdanh.render.decision.layout;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;

/**
 * What an annex has to say: its head, and STT, name with honorific, office and unit, award, achievement of everybody.
 * A column for which nobody has anything is left out.
 */
record ExpectedAnnex(String label, String title, String reference, List<String> headings, List<List<String>> rows) {

    private static final List<String> ROMAN = List.of("I", "II", "III");

    static List<ExpectedAnnex> of(Decision decision, String reference) {
        List<RecipientKind> kinds = Stream.of(
                        RecipientKind.COLLECTIVE, RecipientKind.INDIVIDUAL, RecipientKind.HOUSEHOLD)
                .filter(kind -> decision.grants().stream().anyMatch(grant -> kind(grant) == kind))
                .toList();
        List<ExpectedAnnex> annexes = new ArrayList<>();
        for (RecipientKind kind : kinds) {
            String label = kinds.size() == 1 ? "PHỤ LỤC" : "PHỤ LỤC " + ROMAN.get(annexes.size());
            List<Grant> grants = decision.grants().stream()
                    .filter(grant -> kind(grant) == kind)
                    .toList();
            annexes.add(annex(label, reference, kind, grants, decision.isGranting()));
        }
        return annexes;
    }

    private static RecipientKind kind(Grant grant) {
        return grant.nomination().recipient().kind();
    }

    private static ExpectedAnnex annex(
            String label, String reference, RecipientKind kind, List<Grant> grants, boolean granting) {
        String who =
                switch (kind) {
                    case COLLECTIVE -> "TẬP THỂ";
                    case INDIVIDUAL -> "CÁ NHÂN";
                    case HOUSEHOLD -> "HỘ GIA ĐÌNH";
                };
        List<String> names =
                switch (kind) {
                    case COLLECTIVE -> List.of("Tên tập thể", "Đơn vị");
                    case INDIVIDUAL -> List.of("Họ và tên", "Chức vụ, đơn vị công tác");
                    case HOUSEHOLD -> List.of("Hộ gia đình", "Nơi cư trú");
                };
        List<String> headings = new ArrayList<>(List.of("STT"));
        headings.addAll(names);
        headings.addAll(List.of("Hình thức khen thưởng", "Thành tích", "Tiền thưởng (đồng)"));
        List<List<@Nullable String>> all = new ArrayList<>();
        grants.forEach(grant -> all.add(row(all.size() + 1, grant)));
        List<Integer> used = Stream.iterate(0, column -> column + 1)
                .limit(headings.size())
                .filter(column -> all.stream().anyMatch(row -> row.get(column) != null))
                .toList();
        return new ExpectedAnnex(
                label,
                "DANH SÁCH " + who + (granting ? " ĐƯỢC KHEN THƯỞNG" : " BỊ HỦY BỎ KHEN THƯỞNG"),
                reference,
                used.stream().map(headings::get).toList(),
                all.stream()
                        .map(row -> used.stream()
                                .map(column -> Objects.requireNonNullElse(row.get(column), ""))
                                .toList())
                        .toList());
    }

    private static List<@Nullable String> row(int number, Grant grant) {
        Recipient recipient = grant.nomination().recipient();
        String place = String.join(
                ", ",
                Stream.of(recipient.office(), recipient.unit())
                        .filter(Objects::nonNull)
                        .toList());
        List<@Nullable String> row = new ArrayList<>();
        row.add(Integer.toString(number));
        row.add(recipient.honorific() == null ? recipient.name() : recipient.honorific() + " " + recipient.name());
        row.add(place.isEmpty() ? null : place);
        row.add(grant.nomination().award().name());
        row.add(grant.nomination().achievement());
        row.add(
                grant.bonus() == null
                        ? null
                        : new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.GERMAN))
                                .format(grant.bonus().amount()));
        return row;
    }
}
