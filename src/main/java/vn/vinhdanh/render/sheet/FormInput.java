package vn.vinhdanh.render.sheet;

/** What a cell takes, and the number format that keeps it as it was typed. */
enum FormInput {
    TEXT("General"),
    /** A text that runs over several lines. */
    PARAGRAPH("General"),
    ORDINAL("0"),
    /** A whole day: a real date, shown with the day first, so that a month taken for the day is seen. */
    DATE("dd/mm/yyyy"),
    /** Text: as a date, "1980" alone would become a day of 1905, and 05/09 another day on an English computer. */
    BIRTH("@"),
    /** Text: as a number it would lose the zero in front. */
    IDENTITY("@"),
    YEAR("0"),
    COUNT("0");

    private final String format;

    FormInput(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }

    boolean isCentred() {
        return this != TEXT && this != PARAGRAPH;
    }
}
