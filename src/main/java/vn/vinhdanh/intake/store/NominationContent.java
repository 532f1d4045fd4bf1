package vn.vinhdanh.intake.store;

import java.io.StringWriter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.SheetRow;

/**
 * A nomination as JSON, a third as long as its records would give: file, sheet and row stand once, a cell is
 * {@code [text, column]}, and one that stands in another row {@code [text, column, row]}. A file has 100,000 of these.
 */
final class NominationContent {

    /** How the first registers have it, before nominations were shortened: they stay as they are. */
    private static final String AS_RECORDS = "{\"ordinal\":";

    private final JsonMapper json;

    NominationContent(JsonMapper json) {
        this.json = json;
    }

    String of(Nomination nomination) {
        StringWriter text = new StringWriter();
        CellRef at = nomination.row().at();
        try (JsonGenerator out = json.createGenerator(text)) {
            out.writeStartObject();
            RecipientKind kind = nomination.kind();
            out.writeStringProperty("kind", kind == null ? null : kind.name());
            out.writeStringProperty("file", at.file());
            out.writeStringProperty("sheet", at.sheet());
            out.writeNumberProperty("row", row(at));
            out.writeObjectPropertyStart("cells");
            nomination.row().cells().forEach((field, value) -> {
                out.writeArrayPropertyStart(field.name());
                out.writeString(value.text());
                out.writeString(value.at().column());
                if (!Objects.equals(value.at().row(), at.row())) {
                    out.writeNumber(row(value.at()));
                }
                out.writeEndArray();
            });
            out.writeEndObject();
            out.writeEndObject();
        }
        return text.toString();
    }

    private static int row(CellRef at) {
        return Objects.requireNonNull(at.row(), "a nomination stands in a row");
    }

    Nomination read(int ordinal, String content) {
        if (content.startsWith(AS_RECORDS)) {
            return json.readValue(content, Nomination.class);
        }
        try (JsonParser in = json.createParser(content)) {
            in.nextToken();
            String kind = property(in);
            String file = Objects.requireNonNull(property(in), "a nomination stands in a file");
            String sheet = property(in);
            in.nextToken();
            CellRef at = new CellRef(file, sheet, in.nextIntValue(0), null);
            in.nextToken();
            in.nextToken();
            SheetRow row = new SheetRow(at, cells(in, at));
            return new Nomination(ordinal, kind == null ? null : RecipientKind.valueOf(kind), row);
        }
    }

    private static @Nullable String property(JsonParser in) {
        in.nextToken();
        return in.nextStringValue();
    }

    private static Map<Field, CellValue> cells(JsonParser in, CellRef at) {
        Map<Field, CellValue> cells = new EnumMap<>(Field.class);
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            String text = Objects.requireNonNull(in.nextStringValue(), "a cell has a text");
            String column = in.nextStringValue();
            Integer row = at.row();
            if (in.nextToken() != JsonToken.END_ARRAY) {
                row = in.getIntValue();
                in.nextToken();
            }
            cells.put(Field.valueOf(field), new CellValue(text, new CellRef(at.file(), at.sheet(), row, column)));
        }
        return Collections.unmodifiableMap(cells);
    }
}
