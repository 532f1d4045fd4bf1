package vn.vinhdanh.diagnostic;

import static vn.vinhdanh.diagnostic.Severity.ERROR;
import static vn.vinhdanh.diagnostic.Severity.NOTE;
import static vn.vinhdanh.diagnostic.Severity.WARNING;

/**
 * Every kind of finding. The id is the stage's letter and a number, is what users see, and is never reused: I intake,
 * R one row, B the whole batch, F the fit of a document. Texts and hints: {@code findings_vi.properties}.
 */
public enum FindingCode {
    FILE_IS_NOT_A_WORKBOOK("I-001", ERROR),
    FILE_CANNOT_BE_READ("I-002", ERROR),
    FILE_IS_PASSWORD_PROTECTED("I-003", ERROR),
    FILE_IS_EMPTY("I-004", ERROR),
    NO_NOMINATION_TABLE("I-005", ERROR),
    REQUIRED_COLUMN_MISSING("I-006", ERROR),
    HEADING_NOT_KNOWN("I-007", NOTE),
    FACT_NOT_KNOWN("I-008", WARNING),
    FILE_IS_TOO_LARGE("I-009", ERROR),
    FORMULA_HAS_NO_VALUE("I-010", ERROR),
    NO_NOMINATIONS("I-011", ERROR),
    TEXT_DECODED("I-012", NOTE),
    TEXT_MENDED("I-013", NOTE),
    VALUES_CARRIED("I-014", NOTE),
    TAKEN_FROM_TITLE("I-015", NOTE),
    HEADING_UNSURE("I-016", WARNING),
    TOTAL_DISAGREES("I-017", WARNING),
    TEXT_PERHAPS_LEGACY("I-018", WARNING),
    CSV_READ_AS("I-019", NOTE),
    FILE_TAKES_TOO_LONG("I-020", ERROR),
    CELLS_BEYOND_LIMIT("I-021", WARNING),
    FACTS_SPLIT("I-022", NOTE),
    ACTIVE_CONTENT_IGNORED("I-023", NOTE),
    HIDDEN_ROWS_READ("I-024", NOTE),
    TABLES_SIDE_BY_SIDE("I-025", ERROR),

    NAME_MISSING("R-001", ERROR),
    AWARD_MISSING("R-002", ERROR),
    AWARD_NOT_KNOWN("R-003", ERROR),
    KIND_NOT_KNOWN("R-004", ERROR),
    AWARD_NOT_FOR_KIND("R-005", ERROR),
    UNIT_MISSING("R-006", ERROR),
    ACHIEVEMENT_MISSING("R-007", ERROR),
    BIRTH_NOT_READABLE("R-008", ERROR),
    BIRTH_NOT_PLAUSIBLE("R-009", ERROR),
    AWARD_NOT_IN_FORCE("R-010", ERROR),
    AWARD_ABOVE_AUTHORITY("R-011", ERROR),
    NAME_IN_ONE_CASE("R-012", NOTE),
    BIRTH_FROM_SERIAL("R-013", NOTE),

    SAME_RECIPIENT_TWICE("B-001", ERROR),
    PERHAPS_SAME_RECIPIENT_TWICE("B-002", WARNING),
    ALREADY_ISSUED("B-003", NOTE),
    BATCH_FACT_MISSING("B-004", ERROR),
    DECISION_DATE_NOT_READABLE("B-005", ERROR),
    DECISION_DATE_IN_FUTURE("B-006", ERROR),
    DECISION_NUMBER_NOT_READABLE("B-007", ERROR),
    DECISION_NUMBER_WITHOUT_DATE("B-008", ERROR),
    SIGNING_FORM_NOT_KNOWN("B-009", ERROR),
    DECISION_NUMBER_TAKEN("B-010", WARNING),
    CONFERENCE_DATE_NOT_READABLE("B-011", ERROR),
    CONFERENCE_VALUE_NOT_READABLE("B-012", WARNING),
    PHOTO_NOT_FOUND("B-013", WARNING),
    BATCH_HELD_BACK("B-014", ERROR),
    DECISION_SUPPLEMENTED("B-015", WARNING),
    PHOTO_NOT_USABLE("B-016", WARNING),
    CONFERENCE_NAME_MISSING("B-017", WARNING),
    LISTED_WITHOUT_NAME("B-018", WARNING),

    TEXT_DOES_NOT_FIT("F-001", ERROR),
    CHARACTER_NOT_IN_FONT("F-002", ERROR);

    private final String id;
    private final Severity severity;

    FindingCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
