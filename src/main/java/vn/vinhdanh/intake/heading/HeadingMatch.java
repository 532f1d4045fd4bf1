package vn.vinhdanh.intake.heading;

import vn.vinhdanh.intake.ColumnMapping.Basis;

/**
 * What a heading means.
 *
 * @param certainty in percent; below {@link #SURE} somebody should look at it
 */
public record HeadingMatch(ColumnRole role, int certainty, Basis basis) {

    public static final int SURE = 80;

    static HeadingMatch of(ColumnRole role, Basis basis) {
        int certainty =
                switch (basis) {
                    case PINNED, KNOWN -> 100;
                    case WITHOUT_ACCENTS -> 95;
                    case BEGINNING, HEADING_ABOVE -> 90;
                    case VALUES -> 85;
                    case SIMILAR -> 70;
                    case CONTAINED -> 60;
                    case NONE -> 0;
                };
        return new HeadingMatch(role, certainty, basis);
    }

    public static HeadingMatch byValues(ColumnRole role) {
        return of(role, Basis.VALUES);
    }

    /** The same column, understood by what stands below or beside it. */
    public HeadingMatch as(ColumnRole other) {
        return other == role ? this : of(other, Basis.VALUES);
    }

    /** A column that means what it does only below this heading. */
    public HeadingMatch below(ColumnRole other) {
        return of(other, Basis.HEADING_ABOVE);
    }

    public boolean isSure() {
        return certainty >= SURE;
    }
}
