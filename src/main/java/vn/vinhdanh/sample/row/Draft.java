package vn.vinhdanh.sample.row;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.sample.MessKind;
import vn.vinhdanh.sample.MistakeKind;
import vn.vinhdanh.sample.file.Content;

/** A nomination before it is laid out: what each of its cells will hold. */
public final class Draft {

    private final RecipientKind kind;
    private final boolean female;
    private final Map<Item, String> texts = new EnumMap<>(Item.class);
    private final Set<MessKind> mess = EnumSet.noneOf(MessKind.class);
    private CatalogueEntry award;
    private @Nullable CatalogueEntry secondAward;
    private @Nullable LocalDate birth;
    private BirthForm birthForm = BirthForm.SLASHES;
    private @Nullable Mistake mistake;
    private boolean copied;

    Draft(RecipientKind kind, boolean female, CatalogueEntry award) {
        this.kind = kind;
        this.female = female;
        this.award = award;
    }

    /** The same recipient, nominated once more. */
    Draft again(String unit) {
        Draft again = new Draft(kind, female, award);
        again.texts.putAll(texts);
        again.texts.put(Item.UNIT, unit);
        again.birth = birth;
        again.birthForm = birthForm;
        copied = true;
        return again;
    }

    Draft with(Item item, String text) {
        texts.put(item, text);
        return this;
    }

    Draft born(@Nullable LocalDate date, BirthForm form) {
        birth = date;
        birthForm = form;
        return this;
    }

    void award(CatalogueEntry other, String written) {
        award = other;
        texts.put(Item.AWARD, written);
    }

    void secondAward(CatalogueEntry other) {
        secondAward = other;
    }

    void mistaken(Mistake made) {
        mistake = made;
    }

    void messy(MessKind made) {
        mess.add(made);
    }

    void changeTexts(UnaryOperator<String> change) {
        texts.replaceAll((item, text) -> item == Item.IDENTITY ? text : change.apply(text));
    }

    public RecipientKind kind() {
        return kind;
    }

    public boolean female() {
        return female;
    }

    public String text(Item item) {
        return texts.getOrDefault(item, "");
    }

    /** What stands in a column of its own. */
    public Content content(Item item) {
        if (mistake != null && mistake.at() == item && mistake.kind() == MistakeKind.FORMULA_ERROR) {
            return new Content.Formula(mistake.what().equals("#N/A") ? "NA()" : "1/0", 0, mistake.what());
        }
        LocalDate date = birth;
        if (item == Item.BIRTH && date != null) {
            return birthForm.of(date);
        }
        if (item == Item.IDENTITY && mess.contains(MessKind.IDENTITY_AS_NUMBER)) {
            return new Content.Count(Long.parseLong(text(item)));
        }
        return Content.of(text(item));
    }

    public CatalogueEntry award() {
        return award;
    }

    /** Whether the award's column is marked; a missing award has no mark at all. */
    public boolean isMarked(CatalogueEntry column) {
        return !text(Item.AWARD).isEmpty() && (column.equals(award) || column.equals(secondAward));
    }

    /** All awards that need a column where awards are marked. */
    public Set<CatalogueEntry> awards() {
        CatalogueEntry second = secondAward;
        return second == null || second.equals(award) ? Set.of(award) : Set.of(award, second);
    }

    @Nullable
    LocalDate birth() {
        return birth;
    }

    BirthForm birthForm() {
        return birthForm;
    }

    public @Nullable Mistake mistake() {
        return mistake;
    }

    public Set<MessKind> mess() {
        return mess;
    }

    /** Neither mistaken nor needed as it is. */
    boolean isFree() {
        return mistake == null && !copied;
    }
}
