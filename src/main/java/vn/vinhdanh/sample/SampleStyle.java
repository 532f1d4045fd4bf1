package vn.vinhdanh.sample;

import static vn.vinhdanh.award.RecipientKind.INDIVIDUAL;
import static vn.vinhdanh.sample.layout.Column.*;
import static vn.vinhdanh.sample.layout.Trait.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.sample.layout.Column;
import vn.vinhdanh.sample.layout.Grouping;
import vn.vinhdanh.sample.layout.Trait;

/** The ways in which offices lay their lists out. */
@SuppressWarnings("ImmutableEnumChecker") // its sets and lists are never changed
public enum SampleStyle {
    /** One table from the first row on, nothing else. */
    PLAIN(Grouping.NONE, true, List.of(ORDINAL, NAME, BIRTH, OFFICE, UNIT, AWARD, ACHIEVEMENT, NOTE)),
    /** The official form: letterhead, award columns to be marked, numbered columns, sections, totals, signatures. */
    OFFICIAL_FORM(
            Grouping.KIND_SECTIONS,
            false,
            List.of(ORDINAL, NAME, BIRTH, OFFICE, UNIT, AWARD_MARKS, ACHIEVEMENT, NOTE),
            LETTERHEAD,
            COLUMN_NUMBERS,
            TOTALS,
            SIGNATURES),
    /** Family and given name apart, as schools keep them. */
    TWO_NAME_COLUMNS(
            Grouping.NONE,
            true,
            List.of(ORDINAL, IDENTITY, FAMILY, GIVEN, SEX, BIRTH, UNIT, PERIOD, AWARD, ACHIEVEMENT),
            TITLE),
    /** Office and unit in one column. */
    OFFICE_WITH_UNIT(
            Grouping.KIND_SECTIONS,
            false,
            List.of(ORDINAL, HONORIFIC, NAME, OFFICE_AND_UNIT, ACHIEVEMENT, AWARD),
            LETTERHEAD,
            TOTALS,
            SIGNATURES),
    /** The unit's name alone across the row, its people below. */
    UNITS_AS_SECTIONS(
            Grouping.UNIT_SECTIONS,
            true,
            List.of(ORDINAL, NAME, BIRTH, OFFICE, RATING, AWARD, ACHIEVEMENT),
            TITLE,
            COLUMN_NUMBERS,
            SIGNATURES),
    /** One unit merged down over its people. */
    UNITS_MERGED_DOWN(
            Grouping.UNIT_MERGED, true, List.of(ORDINAL, UNIT, NAME, BIRTH, OFFICE, AWARD, ACHIEVEMENT, NOTE), TITLE),
    /** "Như trên" for the unit above. */
    AS_ABOVE(
            Grouping.UNIT_AS_ABOVE,
            true,
            List.of(ORDINAL, NAME, IDENTITY, OFFICE, UNIT, ACHIEVEMENT, AWARD),
            LETTERHEAD,
            TOTALS,
            SIGNATURES),
    /** A sheet for each unit, and one of guidance before them. */
    SHEET_PER_UNIT(
            Grouping.UNIT_SHEETS,
            true,
            List.of(ORDINAL, NAME, BIRTH, OFFICE, UNIT, AWARD, ACHIEVEMENT, PREVIOUS),
            TITLE,
            GUIDANCE),
    /** A table for each kind of recipient, one below the other, each with headings of its own. */
    SEVERAL_TABLES(
            Grouping.KIND_TABLES,
            false,
            List.of(ORDINAL, NAME, BIRTH, OFFICE, UNIT, AWARD, ACHIEVEMENT),
            LETTERHEAD,
            SIGNATURES),
    SHEETS_BY_KIND(
            Grouping.KIND_SHEETS,
            false,
            List.of(ORDINAL, HONORIFIC, NAME, BIRTH, OFFICE, UNIT, IDENTITY, AWARD, ACHIEVEMENT, NOTE),
            FACTS,
            TITLE),
    /** The year of birth below Nam or Nữ. */
    YEAR_BELOW_SEX(
            Grouping.NONE,
            true,
            List.of(ORDINAL, NAME, MALE_BIRTH, FEMALE_BIRTH, OFFICE, UNIT, AWARD, ACHIEVEMENT),
            TITLE,
            COLUMN_NUMBERS,
            TOTALS),
    /** Two columns Nam and Nữ, one of them marked. */
    SEX_MARKED(
            Grouping.NONE,
            true,
            List.of(ORDINAL, NAME, MALE, FEMALE, BIRTH, OFFICE_AND_UNIT, AWARD, ACHIEVEMENT, PERIOD),
            LETTERHEAD,
            SIGNATURES),
    /** Every sheet that the program knows of a decision, the kind of recipient in a column. */
    FULL_WORKBOOK(
            Grouping.NONE,
            false,
            List.of(ORDINAL, KIND, HONORIFIC, NAME, BIRTH, IDENTITY, OFFICE, UNIT, AWARD, PERIOD, ACHIEVEMENT, NOTE),
            FACTS,
            GUIDANCE),
    /** A list that went through many hands: formulas, a filter, hidden and blank rows, a hidden column. */
    WORKED_OVER(
            Grouping.NONE,
            true,
            List.of(ORDINAL, NAME, BIRTH, IDENTITY, OFFICE, UNIT, RATING, PREVIOUS, AWARD, ACHIEVEMENT, NOTE),
            TITLE,
            FORMULAS,
            FILTERED,
            HIDDEN_PARTS,
            BLANK_ROWS);

    private final Grouping grouping;
    private final Set<RecipientKind> kinds;
    private final List<Column> columns;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    SampleStyle(Grouping grouping, boolean individualsOnly, List<Column> columns, Trait... traits) {
        this.grouping = grouping;
        this.columns = columns;
        kinds = individualsOnly ? EnumSet.of(INDIVIDUAL) : EnumSet.allOf(RecipientKind.class);
        this.traits.addAll(List.of(traits));
    }

    public Grouping grouping() {
        return grouping;
    }

    public Set<RecipientKind> kinds() {
        return EnumSet.copyOf(kinds);
    }

    public List<Column> columns() {
        return columns;
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** For file names and the command line: "official-form". */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
