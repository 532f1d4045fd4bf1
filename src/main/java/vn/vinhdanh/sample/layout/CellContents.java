package vn.vinhdanh.sample.layout;

import java.util.Random;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.sample.file.Content;
import vn.vinhdanh.sample.row.Draft;
import vn.vinhdanh.sample.row.Item;
import vn.vinhdanh.sample.word.IssuingOffice;

/** What a row has in each column. */
final class CellContents {

    private final IssuingOffice office;
    private final boolean formulas;
    private final String mark;
    private final Random random;

    /** @param formulas whether ordinals are computed */
    CellContents(IssuingOffice office, boolean formulas, Random random) {
        this.office = office;
        this.formulas = formulas;
        this.random = random;
        mark = random.nextInt(3) == 0 ? "X" : "x";
    }

    Content of(Slot slot, Draft row, int ordinal, int number) {
        String name = row.text(Item.NAME);
        boolean person = row.kind() == RecipientKind.INDIVIDUAL;
        return switch (slot.column()) {
            case ORDINAL ->
                formulas
                        ? new Content.Formula("ROW()-" + (number - ordinal), ordinal, null)
                        : new Content.Count(ordinal);
            case NAME -> row.content(Item.NAME);
            case FAMILY -> Content.of(name.substring(0, Math.max(0, lastBlank(name))));
            case GIVEN -> Content.of(name.substring(lastBlank(name) + 1));
            case HONORIFIC -> Content.of(row.kind() == RecipientKind.COLLECTIVE ? "" : row.female() ? "Bà" : "Ông");
            case KIND -> Content.of(kind(row.kind()));
            case SEX -> Content.of(row.female() ? "Nữ" : "Nam");
            case MALE -> Content.of(person && !row.female() ? mark : "");
            case FEMALE -> Content.of(person && row.female() ? mark : "");
            case MALE_BIRTH -> row.female() ? new Content.Nothing() : row.content(Item.BIRTH);
            case FEMALE_BIRTH -> row.female() ? row.content(Item.BIRTH) : new Content.Nothing();
            case OFFICE_AND_UNIT -> officeAndUnit(row);
            case AWARD_MARKS -> Content.of(slot.mark() != null && row.isMarked(slot.mark()) ? mark : "");
            case PERIOD -> new Content.Count(office.year());
            case RATING -> Content.of(office.remark("ratings", random));
            case PREVIOUS -> Content.of(office.remark("previous", random));
            case NOTE -> Content.of(office.remark("notes", random));
            case BIRTH -> row.content(Item.BIRTH);
            case OFFICE -> row.content(Item.OFFICE);
            case UNIT -> row.content(Item.UNIT);
            case IDENTITY -> row.content(Item.IDENTITY);
            case AWARD -> row.content(Item.AWARD);
            case ACHIEVEMENT -> row.content(Item.ACHIEVEMENT);
        };
    }

    private static int lastBlank(String name) {
        return Math.max(name.lastIndexOf(' '), name.lastIndexOf('\n'));
    }

    private static Content officeAndUnit(Draft row) {
        String position = row.text(Item.OFFICE);
        if (position.isEmpty() || row.content(Item.UNIT) instanceof Content.Formula) {
            return row.content(Item.UNIT);
        }
        String unit = row.text(Item.UNIT);
        return Content.of(unit.isEmpty() ? position : position + ", " + unit);
    }

    private static String kind(RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> "Tập thể";
            case INDIVIDUAL -> "Cá nhân";
            case HOUSEHOLD -> "Hộ gia đình";
        };
    }
}
