package vn.vinhdanh.sample.row;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import vn.vinhdanh.sample.MessKind;

/** Makes rows untidy without making them wrong. */
public final class MessMaker {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<BirthForm> FORMS = List.of(BirthForm.values());

    private final Visible visible;
    private final OfferedAwards awards;
    private final List<MessKind> kinds;
    private final Random random;

    public MessMaker(Visible visible, OfferedAwards awards, boolean unicode, Random random) {
        this.visible = visible;
        this.awards = awards;
        this.random = random;
        kinds = new ArrayList<>(List.of(MessKind.values()));
        kinds.removeIf(kind -> kind.ofUnicode() && !unicode);
    }

    /** Makes this share of the clean rows untidy, each in one way. */
    public void spread(List<Draft> rows, double share) {
        for (Draft row : rows) {
            if (row.isFree() && random.nextDouble() < share) {
                int first = random.nextInt(kinds.size());
                for (int i = 0; i < kinds.size(); i++) {
                    MessKind kind = kinds.get((first + i) % kinds.size());
                    if (make(kind, row)) {
                        row.messy(kind);
                        break;
                    }
                }
            }
        }
    }

    private boolean make(MessKind kind, Draft row) {
        return switch (kind) {
            case DECOMPOSED -> changed(row, text -> Normalizer.normalize(text, Normalizer.Form.NFD));
            case LOOK_ALIKE -> changed(row, text -> text.replace('Đ', '\u00D0').replace('đ', '\u00F0'));
            case NO_BREAK_AND_DOUBLE_BLANKS ->
                changed(row, text -> text.replaceFirst(" ", "\u00A0").replaceFirst("(?<=\\S) (?=\\S)", "  "));
            case ZERO_WIDTH -> changed(row, text -> text.replaceFirst("(?<=\\p{L}) (?=\\p{L})", " \u200B"));
            case DATE_FORM -> dateForm(row);
            case AWARD_ABBREVIATION -> abbreviated(row);
            case CAPITAL_NAME -> capitals(row);
            case LINE_BREAK -> lineBreak(row);
            case IDENTITY_AS_NUMBER ->
                visible.has(Item.IDENTITY) && !row.text(Item.IDENTITY).isEmpty();
        };
    }

    private static boolean changed(Draft row, UnaryOperator<String> change) {
        String before = row.text(Item.NAME) + row.text(Item.ACHIEVEMENT);
        row.changeTexts(change);
        return !before.equals(row.text(Item.NAME) + row.text(Item.ACHIEVEMENT));
    }

    private boolean dateForm(Draft row) {
        var birth = row.birth();
        if (birth == null || !visible.has(Item.BIRTH) || !visible.dayTold()) {
            return false;
        }
        row.born(birth, FORMS.get(random.nextInt(FORMS.size())));
        return true;
    }

    private boolean abbreviated(Draft row) {
        if (visible.awardsMarked()) {
            return false;
        }
        return awards.abbreviated(row.award())
                .map(text -> {
                    row.with(Item.AWARD, text);
                    return true;
                })
                .orElse(false);
    }

    private static boolean capitals(Draft row) {
        row.with(Item.NAME, row.text(Item.NAME).toUpperCase(VIETNAMESE));
        return true;
    }

    private boolean lineBreak(Draft row) {
        Item item = random.nextBoolean() ? Item.NAME : Item.ACHIEVEMENT;
        String text = row.text(item);
        int blank = text.lastIndexOf(' ');
        if (blank < 0) {
            return false;
        }
        row.with(item, text.substring(0, blank) + "\n" + text.substring(blank + 1));
        return true;
    }
}
