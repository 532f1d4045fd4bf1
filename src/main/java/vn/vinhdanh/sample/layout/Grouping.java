package vn.vinhdanh.sample.layout;

/** How rows are put together. */
public enum Grouping {
    NONE,
    KIND_SECTIONS,
    KIND_TABLES,
    KIND_SHEETS,
    UNIT_SECTIONS,
    UNIT_MERGED,
    UNIT_AS_ABOVE,
    UNIT_SHEETS;

    public boolean byUnit() {
        return name().startsWith("UNIT");
    }

    public boolean inSheets() {
        return this == KIND_SHEETS || this == UNIT_SHEETS;
    }

    /** What a file without several sheets makes of it. */
    public Grouping inOneSheet() {
        return switch (this) {
            case KIND_SHEETS -> KIND_SECTIONS;
            case UNIT_SHEETS, UNIT_MERGED -> NONE;
            default -> this;
        };
    }
}
