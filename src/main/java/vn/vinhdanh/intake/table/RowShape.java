package vn.vinhdanh.intake.table;

/** What a row below the headings is. In doubt it is a record: review then tells the clerk what it lacks. */
enum RowShape {
    RECORD,
    SECTION,
    /** Counts the rows above it. */
    TOTAL,
    NOTE,
    /** The table ends here. */
    SIGNATURE,
    /** Nothing but a number written in advance. */
    BLANK
}
