package vn.vinhdanh.sample.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.sample.MistakeKind;

/** Makes one mistake in one row, where it can be made. */
final class MistakeMaker {

    private static final int CENTURY = 100;

    private final Visible visible;
    private final OfferedAwards awards;
    private final Random random;

    MistakeMaker(Visible visible, OfferedAwards awards, Random random) {
        this.visible = visible;
        this.awards = awards;
        this.random = random;
    }

    boolean make(MistakeKind kind, Draft row) {
        return switch (kind) {
            case NAME_MISSING -> emptied(kind, row, Item.NAME);
            case AWARD_MISSING -> emptied(kind, row, Item.AWARD);
            case UNIT_MISSING -> row.kind() != RecipientKind.COLLECTIVE && emptied(kind, row, Item.UNIT);
            case ACHIEVEMENT_MISSING -> row.award().needsAchievement() && emptied(kind, row, Item.ACHIEVEMENT);
            case AWARD_MISSPELT -> misspelt(row);
            case TWO_AWARDS -> twoAwards(row);
            case AWARD_NOT_FOR_KIND -> otherAward(kind, row, awards.forOthers(row.kind()));
            case AWARD_ABOVE_AUTHORITY -> otherAward(kind, row, awards.above(row.kind()));
            case BIRTH_IMPOSSIBLE -> birth(kind, row, date -> "31/02/" + date.getYear());
            case BIRTH_MONTH_FIRST ->
                birth(
                        kind,
                        row,
                        date -> twoDigits(date.getMonthValue()) + "/" + (13 + date.getDayOfMonth() % 15) + "/"
                                + date.getYear());
            case BIRTH_IN_FUTURE -> birth(kind, row, date -> shifted(date, CENTURY));
            case BIRTH_TOO_LONG_AGO -> birth(kind, row, date -> shifted(date, -CENTURY));
            case FORMULA_ERROR -> formula(row);
            case SAME_RECIPIENT_TWICE, TOTAL_WRONG -> false;
        };
    }

    private boolean emptied(MistakeKind kind, Draft row, Item item) {
        if (!visible.has(item)) {
            return false;
        }
        row.with(item, "").mistaken(new Mistake(kind, item, "(trống)"));
        return true;
    }

    private boolean misspelt(Draft row) {
        if (visible.awardsMarked()) {
            return false;
        }
        String slip = Misspelling.of(row.text(Item.AWARD), awards::isKnown, random);
        row.with(Item.AWARD, slip).mistaken(new Mistake(MistakeKind.AWARD_MISSPELT, Item.AWARD, slip));
        return true;
    }

    private boolean twoAwards(Draft row) {
        Optional<CatalogueEntry> other = awards.another(row.award(), row.kind());
        if (other.isEmpty()) {
            return false;
        }
        String both = row.text(Item.AWARD) + "; " + awards.written(other.get());
        row.secondAward(other.get());
        row.with(Item.AWARD, both).mistaken(new Mistake(MistakeKind.TWO_AWARDS, Item.AWARD, both));
        return true;
    }

    private boolean otherAward(MistakeKind kind, Draft row, Optional<CatalogueEntry> other) {
        if (other.isEmpty() || row.text(Item.ACHIEVEMENT).isEmpty()) {
            return false;
        }
        row.award(other.get(), awards.written(other.get()));
        row.mistaken(new Mistake(kind, Item.AWARD, row.text(Item.AWARD)));
        return true;
    }

    private boolean birth(MistakeKind kind, Draft row, Function<LocalDate, String> wrong) {
        LocalDate date = row.birth();
        if (date == null || !visible.has(Item.BIRTH)) {
            return false;
        }
        String text = wrong.apply(date);
        row.born(null, row.birthForm()).with(Item.BIRTH, text).mistaken(new Mistake(kind, Item.BIRTH, text));
        return true;
    }

    private static String shifted(LocalDate date, int years) {
        return twoDigits(date.getDayOfMonth()) + "/" + twoDigits(date.getMonthValue()) + "/" + (date.getYear() + years);
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private boolean formula(Draft row) {
        if (!visible.formulas() || row.kind() != RecipientKind.INDIVIDUAL) {
            return false;
        }
        List<Item> items = List.of(Item.UNIT, Item.ACHIEVEMENT).stream()
                .filter(visible::has)
                .toList();
        if (items.isEmpty()) {
            return false;
        }
        String error = random.nextBoolean() ? "#N/A" : "#DIV/0!";
        row.mistaken(new Mistake(MistakeKind.FORMULA_ERROR, items.get(random.nextInt(items.size())), error));
        return true;
    }
}
