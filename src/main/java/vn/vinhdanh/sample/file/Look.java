package vn.vinhdanh.sample.file;

/** How a cell looks. */
public enum Look {
    PLAIN(false, false, false, false),
    CENTRED(false, false, false, true),
    BOLD(true, false, false, true),
    ITALIC(false, true, false, true),
    HEADING(true, false, true, true),
    SECTION(true, false, true, false),
    BOXED(false, false, true, false),
    BOXED_CENTRED(false, false, true, true);

    private final boolean bold;
    private final boolean italic;
    private final boolean boxed;
    private final boolean centred;

    Look(boolean bold, boolean italic, boolean boxed, boolean centred) {
        this.bold = bold;
        this.italic = italic;
        this.boxed = boxed;
        this.centred = centred;
    }

    public boolean bold() {
        return bold;
    }

    public boolean italic() {
        return italic;
    }

    public boolean boxed() {
        return boxed;
    }

    public boolean centred() {
        return centred;
    }
}
