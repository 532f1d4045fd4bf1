package vn.vinhdanh.review.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.PartialDate;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.review.AcceptedNomination;

/**
 * Reads accepted nominations as their records are written. A file has 100,000 of them, and a few awards, units and
 * achievements stand in nearly all: each of these is kept in memory once.
 */
final class AcceptedContent {

    private final Map<Object, Object> seen = new HashMap<>();

    AcceptedNomination read(JsonParser in) {
        in.nextToken();
        Fields fields = object(in, "nomination");
        return new AcceptedNomination(
                fields.number("ordinal"),
                fields.required("at", CellRef.class),
                fields.required("recipient", Recipient.class),
                shared(fields.required("award", Award.class)),
                shared(fields.text("achievement")),
                shared(fields.text("period")));
    }

    /** The object on whose opening brace the parser stands; what is nested in it becomes its record. */
    private Fields object(JsonParser in, String name) {
        Map<String, Object> values = new HashMap<>();
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            Object value =
                    switch (in.nextToken()) {
                        case START_OBJECT -> record(key, in);
                        case VALUE_NUMBER_INT -> in.getIntValue();
                        case VALUE_NULL -> null;
                        case VALUE_STRING -> in.getString();
                        default -> throw new IllegalStateException("unexpected in " + name + "." + key);
                    };
            if (value != null) {
                values.put(key, value);
            }
        }
        return new Fields(values);
    }

    private Object record(String name, JsonParser in) {
        Fields fields = object(in, name);
        return switch (name) {
            case "at" ->
                new CellRef(
                        shared(fields.required("file", String.class)),
                        shared(fields.text("sheet")),
                        fields.optionalNumber("row"),
                        shared(fields.text("column")));
            case "award" ->
                new Award(
                        fields.required("code", String.class),
                        fields.required("name", String.class),
                        fields.required("shortName", String.class),
                        fields.required("folder", String.class),
                        fields.required("style", String.class));
            case "birth" ->
                new PartialDate(fields.number("year"), fields.optionalNumber("month"), fields.optionalNumber("day"));
            case "recipient" ->
                new Recipient(
                        RecipientKind.valueOf(fields.required("kind", String.class)),
                        fields.required("name", String.class),
                        shared(fields.text("honorific")),
                        shared(fields.text("office")),
                        shared(fields.text("unit")),
                        (PartialDate) fields.values.get("birth"),
                        fields.text("identityNumber"));
            default -> fields;
        };
    }

    @SuppressWarnings("unchecked")
    private <T extends @Nullable Object> T shared(T value) {
        return value == null ? value : (T) seen.computeIfAbsent(value, same -> same);
    }

    /** What stands in one object; a null is as absent. */
    private record Fields(Map<String, Object> values) {

        @Nullable
        String text(String name) {
            return (String) values.get(name);
        }

        @Nullable
        Integer optionalNumber(String name) {
            return (Integer) values.get(name);
        }

        int number(String name) {
            return required(name, Integer.class);
        }

        <T> T required(String name, Class<T> type) {
            return type.cast(Objects.requireNonNull(values.get(name), name));
        }
    }
}
