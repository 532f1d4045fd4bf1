package vn.vinhdanh.intake;

/**
 * What became of every row of a sheet's used range: nothing is silently skipped.
 *
 * @param nominations rows in which somebody is proposed
 * @param facts rows of the other sheets that were used: keys with values, attendees, clusters, movements
 * @param sections titles between the rows
 * @param headings rows of headings and of column numbers
 * @param totals rows that count others
 * @param notes all other text: above the table, below it, signatures
 * @param blanks rows without content
 */
public record RowCensus(int nominations, int facts, int sections, int headings, int totals, int notes, int blanks) {

    public static final RowCensus NONE = new RowCensus(0, 0, 0, 0, 0, 0, 0);

    public int total() {
        return nominations + facts + sections + headings + totals + notes + blanks;
    }

    public RowCensus plus(RowCensus more) {
        return new RowCensus(
                nominations + more.nominations,
                facts + more.facts,
                sections + more.sections,
                headings + more.headings,
                totals + more.totals,
                notes + more.notes,
                blanks + more.blanks);
    }
}
