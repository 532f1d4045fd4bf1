package vn.vinhdanh.intake.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.heading.Vocabulary;

/** Gathers a row's columns into fields: some fields have several columns, some columns hold several fields. */
final class RowFields {

    private static final Pattern FIRST_COMMA = Pattern.compile(" *[,;\\n] *");
    private static final Pattern WITH_YEAR = Pattern.compile(".*\\d{2}.*");

    private final Vocabulary vocabulary;
    private final Assumptions assumptions;
    private final Map<Field, CellValue> fields = new EnumMap<>(Field.class);

    RowFields(Vocabulary vocabulary, Assumptions assumptions) {
        this.vocabulary = vocabulary;
        this.assumptions = assumptions;
    }

    Map<Field, CellValue> fields() {
        return Collections.unmodifiableMap(fields);
    }

    void add(Column column, CellValue value) {
        switch (column.role()) {
            case FAMILY_NAME, GIVEN_NAME -> join(Field.NAME, line(value), " ");
            case MALE -> addSex("Nam", value);
            case FEMALE -> addSex("Nữ", value);
            case AWARD_MARK -> join(Field.AWARD, marked(column.heading(), value), "; ");
            case OFFICE_AND_UNIT -> addOfficeAndUnit(column, value);
            case UNIT -> join(Field.UNIT, line(value), ", ");
            case ACHIEVEMENT -> join(Field.ACHIEVEMENT, value, "\n");
            default -> join(column.role().field(), line(value), "; ");
        }
    }

    /** What a section says, where the row itself says nothing. */
    void complete(Field field, @Nullable CellValue section) {
        if (section != null && isEmpty(field)) {
            fields.put(field, section);
        }
    }

    boolean isEmpty(Field field) {
        CellValue present = fields.get(field);
        return present == null || present.isEmpty();
    }

    /** A marked column, or one in which the year of birth stands below the sex. */
    private void addSex(String sex, CellValue value) {
        if (WITH_YEAR.matcher(value.text()).matches()) {
            join(Field.BIRTH, line(value), "; ");
        }
        boolean no = value.isEmpty() || Marks.isNo(value.text());
        join(Field.SEX, new CellValue(no ? "" : sex, value.at()), "; ");
    }

    /** What is neither yes nor no stays as it is: review tells the clerk that no award is called so. */
    private static CellValue marked(String heading, CellValue value) {
        if (Marks.isMark(value.text())) {
            return new CellValue(heading, value.at());
        }
        return Marks.isNo(value.text()) ? new CellValue("", value.at()) : line(value);
    }

    private void addOfficeAndUnit(Column column, CellValue value) {
        String[] parts = FIRST_COMMA.split(value.text(), 2);
        boolean onlyUnit = parts.length == 1 && vocabulary.isUnit(parts[0]);
        String office = onlyUnit ? "" : parts[0];
        String unit = parts.length == 2 ? parts[1].replace('\n', ' ') : onlyUnit ? parts[0] : "";
        if (parts.length == 2) {
            assumptions.split(column.heading(), office, unit);
        }
        join(Field.OFFICE, line(new CellValue(office, value.at())), "; ");
        join(Field.UNIT, line(new CellValue(unit, value.at())), ", ");
    }

    private static CellValue line(CellValue value) {
        return new CellValue(value.text().replace('\n', ' '), value.at());
    }

    private void join(Field field, CellValue value, String between) {
        if (isEmpty(field) && (!value.isEmpty() || !fields.containsKey(field))) {
            fields.put(field, value);
        } else if (!value.isEmpty()) {
            CellValue first = Objects.requireNonNull(fields.get(field));
            if (!first.text().equals(value.text())) {
                fields.put(field, new CellValue(first.text() + between + value.text(), first.at()));
            }
        }
    }
}
