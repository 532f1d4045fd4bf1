package vn.vinhdanh.intake.heading;

/** What a sheet holds. */
public enum SheetKind {
    /** The first sheet of a workbook that went back to the clerk: this program's own words, never read. */
    CHECK_RESULT,
    INFORMATION,
    CONFERENCE,
    ATTENDEES,
    CLUSTERS,
    MOVEMENTS,
    NOMINATIONS;

    public boolean hasFacts() {
        return this == INFORMATION || this == CONFERENCE;
    }
}
