package vn.vinhdanh.intake;

/** What became of every row of the used range: nothing is silently skipped. */
public record RowCensus(int nominations, int facts, int sections, int headings, int notes, int blanks) {

    public int total() {
        return nominations + facts + sections + headings + notes + blanks;
    }
}
