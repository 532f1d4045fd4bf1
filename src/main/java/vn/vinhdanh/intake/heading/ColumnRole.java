package vn.vinhdanh.intake.heading;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.intake.Field;

/** What a heading says of its column: a field, or how one is told by several columns, or several by one. */
public enum ColumnRole {
    ORDINAL(Field.ORDINAL),
    /** Of anybody: the heading does not tell the kind. */
    NAME(Field.NAME),
    PERSON_NAME(Field.NAME, RecipientKind.INDIVIDUAL),
    COLLECTIVE_NAME(Field.NAME, RecipientKind.COLLECTIVE),
    HOUSEHOLD_NAME(Field.NAME, RecipientKind.HOUSEHOLD),
    FAMILY_NAME(Field.FAMILY_NAME, RecipientKind.INDIVIDUAL),
    GIVEN_NAME(Field.GIVEN_NAME, RecipientKind.INDIVIDUAL),
    /** "Đối tượng", "Loại": the kind, or a mixed name; its values decide. */
    RECIPIENT(Field.KIND),
    HONORIFIC(Field.HONORIFIC),
    SEX(Field.SEX),
    /** One of two columns, marked, or holding the year of birth. */
    MALE(Field.SEX),
    FEMALE(Field.SEX),
    BIRTH(Field.BIRTH),
    OFFICE(Field.OFFICE),
    /** "Chức vụ, đơn vị công tác": split at the first comma. */
    OFFICE_AND_UNIT(Field.OFFICE),
    UNIT(Field.UNIT),
    IDENTITY_NUMBER(Field.IDENTITY_NUMBER),
    AWARD(Field.AWARD),
    /** The award is the heading; the cell only has a mark. */
    AWARD_MARK(Field.AWARD),
    ACHIEVEMENT(Field.ACHIEVEMENT),
    PERIOD(Field.PERIOD),
    PREVIOUS_AWARDS(Field.PREVIOUS_AWARDS),
    DECISION_DATE(Field.DECISION_DATE),
    RATING(Field.RATING),
    INITIATIVES(Field.INITIATIVES),
    REWARD_KIND(Field.REWARD_KIND),
    MEMBERS(Field.MEMBERS),
    ADVANCED_MEMBERS(Field.ADVANCED_MEMBERS),
    CLUSTER_RANK(Field.CLUSTER_RANK),
    NOTE(Field.NOTE),
    OFFICES(Field.OFFICES),
    CLUSTER_KIND(Field.CLUSTER_KIND),
    YEAR_SET_UP(Field.YEAR_SET_UP),
    UNITS(Field.UNITS),
    LEVEL(Field.LEVEL),
    LAUNCHED(Field.LAUNCHED);

    private final Field field;
    private final @Nullable RecipientKind tells;

    ColumnRole(Field field) {
        this(field, null);
    }

    ColumnRole(Field field, @Nullable RecipientKind tells) {
        this.field = field;
        this.tells = tells;
    }

    public Field field() {
        return field;
    }

    /** The kind of recipient that the heading alone tells. */
    public @Nullable RecipientKind tells() {
        return tells;
    }

    public boolean isName() {
        return field == Field.NAME || this == FAMILY_NAME || this == GIVEN_NAME;
    }

    public boolean isAward() {
        return field == Field.AWARD;
    }
}
