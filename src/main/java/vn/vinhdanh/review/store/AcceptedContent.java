package vn.vinhdanh.review.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.PartialDate;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.review.AcceptedNomination;

/**
 * Reads accepted nominations as their records are written. A file has 100,000 of them, and a few awards, units and
 * achievements stand in nearly all: each of these is kept in memory once. Many threads may read at the same time.
 */
final class AcceptedContent {

    private final Map<Object, Object> seen = new ConcurrentHashMap<>();

    AcceptedNomination read(JsonParser in) {
        in.nextToken();
        int ordinal = 0;
        CellRef at = null;
        Recipient recipient = null;
        Award award = null;
        String achievement = null;
        String period = null;
        Merits merits = Merits.UNTOLD;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "ordinal" -> ordinal = in.getIntValue();
                case "at" -> at = cell(in);
                case "recipient" -> recipient = recipient(in);
                case "award" -> award = shared(award(in));
                case "achievement" -> achievement = shared(text(in));
                case "period" -> period = shared(text(in));
                case "merits" -> merits = shared(MeritsContent.read(in));
                default -> in.skipChildren();
            }
        }
        return new AcceptedNomination(
                ordinal, present(at), present(recipient), present(award), achievement, period, merits);
    }

    private CellRef cell(JsonParser in) {
        String file = null;
        String sheet = null;
        Integer row = null;
        String column = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "file" -> file = shared(text(in));
                case "sheet" -> sheet = shared(text(in));
                case "row" -> row = number(in);
                case "column" -> column = shared(text(in));
                default -> in.skipChildren();
            }
        }
        return new CellRef(present(file), sheet, row, column);
    }

    private Recipient recipient(JsonParser in) {
        String kind = null;
        String person = null;
        String honorific = null;
        String office = null;
        String unit = null;
        PartialDate birth = null;
        String identityNumber = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "kind" -> kind = text(in);
                case "name" -> person = text(in);
                case "honorific" -> honorific = shared(text(in));
                case "office" -> office = shared(text(in));
                case "unit" -> unit = shared(text(in));
                case "birth" -> birth = birth(in);
                case "identityNumber" -> identityNumber = text(in);
                default -> in.skipChildren();
            }
        }
        return new Recipient(
                RecipientKind.valueOf(present(kind)), present(person), honorific, office, unit, birth, identityNumber);
    }

    private static Award award(JsonParser in) {
        Map<String, String> texts = new HashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            texts.put(name, present(text(in)));
        }
        return new Award(
                present(texts.get("code")),
                present(texts.get("name")),
                present(texts.get("shortName")),
                present(texts.get("folder")),
                present(texts.get("style")));
    }

    private static @Nullable PartialDate birth(JsonParser in) {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        int year = 0;
        Integer month = null;
        Integer day = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "year" -> year = in.getIntValue();
                case "month" -> month = number(in);
                case "day" -> day = number(in);
                default -> in.skipChildren();
            }
        }
        return new PartialDate(year, month, day);
    }

    private static @Nullable String text(JsonParser in) {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : in.getString();
    }

    static @Nullable Integer number(JsonParser in) {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : Integer.valueOf(in.getIntValue());
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value, "an accepted nomination was kept without one of its parts");
    }

    @SuppressWarnings("unchecked")
    private <T extends @Nullable Object> T shared(T value) {
        if (value == null) {
            return value;
        }
        Object first = seen.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
