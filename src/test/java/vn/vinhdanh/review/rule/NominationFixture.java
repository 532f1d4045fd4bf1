package vn.vinhdanh.review.rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.catalogue.yaml.YamlAwardCatalogue;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.SheetRow;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.NameCase;
import vn.vinhdanh.review.ReviewContext;
import vn.vinhdanh.review.ReviewedRow;

/**
 * Row 17 of a clerk's list, without fault: an individual for a certificate of merit of the province, judged on 1 August
 * 2026. Name in B, unit D, award E, achievement F, birth G; the other columns are there and empty.
 */
final class NominationFixture {

    private static final CellRef ROW = new CellRef("q3.xlsx", "Danh sách", 17, null);
    private static final Map<Field, String> COLUMNS = Map.of(
            Field.NAME, "B",
            Field.OFFICE, "C",
            Field.UNIT, "D",
            Field.AWARD, "E",
            Field.ACHIEVEMENT, "F",
            Field.BIRTH, "G",
            Field.HONORIFIC, "H",
            Field.IDENTITY_NUMBER, "I",
            Field.PERIOD, "J");

    private NameCase nameCase = NameCase.KEEP;
    private final Map<Field, CellValue> cells = new EnumMap<>(Field.class);
    private @Nullable RecipientKind kind = RecipientKind.INDIVIDUAL;
    private LocalDate lawDate = LocalDate.of(2026, 8, 1);
    private @Nullable GrantingLevel level = GrantingLevel.PROVINCE;

    private NominationFixture() {
        COLUMNS.forEach((field, column) -> cells.put(field, new CellValue("", ROW.inColumn(column))));
        with(Field.NAME, "Đỗ Thị Đào");
        with(Field.UNIT, "Sở Nội vụ");
        with(Field.AWARD, "BK UBND tỉnh");
        with(Field.ACHIEVEMENT, "Đã có thành tích xuất sắc");
    }

    static NominationFixture aNomination() {
        return new NominationFixture();
    }

    NominationFixture with(Field field, String text) {
        cells.put(field, new CellValue(text, ROW.inColumn(Objects.requireNonNull(COLUMNS.get(field)))));
        return this;
    }

    NominationFixture without(Field field) {
        return with(field, "");
    }

    NominationFixture withoutColumn(Field field) {
        cells.remove(field);
        return this;
    }

    NominationFixture of(@Nullable RecipientKind other) {
        kind = other;
        return this;
    }

    NominationFixture grantedBy(@Nullable GrantingLevel other) {
        level = other;
        return this;
    }

    NominationFixture printedIn(NameCase other) {
        nameCase = other;
        return this;
    }

    NominationFixture on(LocalDate date) {
        lawDate = date;
        return this;
    }

    private ReviewedRow reviewed() {
        return new RowRules(new YamlAwardCatalogue(), nameCase)
                .review(
                        new Nomination(11, kind, new SheetRow(ROW, Map.copyOf(cells))),
                        new ReviewContext(lawDate, level, null));
    }

    /** "R-006 D17 []": id, cell, arguments. */
    List<String> findings() {
        return reviewed().findings().stream()
                .map(finding -> finding.code().id() + " "
                        + finding.at().toString().substring("q3.xlsx!Danh sách!".length()) + " " + finding.arguments())
                .toList();
    }

    /** To the clerk, or up to a higher level: it is not issued here. */
    boolean goesBack() {
        return !(reviewed() instanceof ReviewedRow.Accepted);
    }

    boolean isSentUp() {
        return reviewed() instanceof ReviewedRow.SentUp;
    }

    AcceptedNomination accepted() {
        if (reviewed() instanceof ReviewedRow.Accepted accepted) {
            return accepted.nomination();
        }
        throw new AssertionError("the row went back: " + findings());
    }
}
