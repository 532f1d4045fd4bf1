package vn.vinhdanh.review.signer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Somebody who signs for the office, and when.
 *
 * @param position the signer's own: "Phó Chủ tịch"
 * @param forms in which capacities, the usual one first: "KT.", "TL. Chủ tịch"; none for the head
 * @param from the first day of the period of office; absent where it is long past
 * @param until the last day; absent where it is not known yet
 * @param preferred who signs where several could
 */
public record OfficeSigner(
        @DefaultValue("") String name,
        @DefaultValue("") String position,
        @DefaultValue List<String> forms,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @Name("default") @DefaultValue("false") boolean preferred) {

    /** Both ends belong to the period. */
    public boolean isInOfficeOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    boolean isInOfficeWith(OfficeSigner other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(OfficeSigner other) {
        return from == null || other.until == null || !from.isAfter(other.until);
    }

    /** The capacity in which the signer usually signs. */
    public @Nullable String form() {
        return forms.isEmpty() ? null : forms.get(0);
    }
}
