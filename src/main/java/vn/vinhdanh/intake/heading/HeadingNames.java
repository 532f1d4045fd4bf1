package vn.vinhdanh.intake.heading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.WrittenHeadings;

/** Of the many phrases of headings.yaml the one that is written. */
@Component
public class HeadingNames implements WrittenHeadings {

    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);
    private final Map<RecipientKind, String> kinds = new EnumMap<>(RecipientKind.class);

    public HeadingNames() {
        HeadingsFile file = HeadingsFile.load("/intake/headings.yaml");
        for (Field field : Field.values()) {
            if (field.compareTo(Field.KIND) <= 0 && field != Field.FAMILY_NAME && field != Field.GIVEN_NAME) {
                fields.put(field, file.text("written", field.name()));
            }
        }
        for (Fact fact : Fact.values()) {
            if (fact.compareTo(Fact.CONFERENCE_NAME) < 0) {
                facts.put(fact, first(file, "facts", "information", fact.name()));
            }
        }
        for (RecipientKind kind : RecipientKind.values()) {
            kinds.put(kind, first(file, "kinds", kind.name()));
        }
    }

    private static String first(HeadingsFile file, String... path) {
        return file.phrases(path).get(0).replace("*", "");
    }

    @Override
    public String of(Field field) {
        return Objects.requireNonNull(fields.get(field), field::name);
    }

    @Override
    public String of(Fact fact) {
        return Objects.requireNonNull(facts.get(fact), fact::name);
    }

    @Override
    public String of(RecipientKind kind) {
        return Objects.requireNonNull(kinds.get(kind), kind::name);
    }
}
