package vn.vinhdanh.review.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.naming.AddressedName;
import vn.vinhdanh.naming.LetterCase;
import vn.vinhdanh.review.NameCase;

/** Who is nominated, by name and honorific. */
record Nominee(@Nullable RecipientKind kind, AddressedName addressed) {

    static Nominee of(Nomination nomination) {
        String name = Objects.requireNonNullElse(nomination.row().text(Field.NAME), "");
        String honorific = nomination.row().text(Field.HONORIFIC);
        return new Nominee(nomination.kind(), AddressedName.read(nomination.kind(), honorific, name));
    }

    @Nullable
    String honorific() {
        return addressed.honorific();
    }

    String name() {
        return addressed.name();
    }

    String properName() {
        return LetterCase.proper(name());
    }

    /** A unit's name has its own rules of capitals, and one word may be an abbreviation. */
    boolean isInOneCase() {
        return (kind == RecipientKind.INDIVIDUAL || kind == RecipientKind.HOUSEHOLD)
                && name().contains(" ")
                && LetterCase.of(name()) != LetterCase.MIXED
                && !name().equals(properName());
    }

    String nameToPrint(NameCase setting) {
        return setting == NameCase.PROPER && isInOneCase() ? properName() : name();
    }
}
