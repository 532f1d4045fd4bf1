package vn.vinhdanh.intake.table;

import vn.vinhdanh.intake.RowCensus;

/** Counts what became of a sheet's rows while they are read. */
public final class RowTally {

    private int nominations;
    private int facts;
    private int sections;
    private int headings;
    private int totals;
    private int notes;
    private int blanks;

    void nomination() {
        nominations++;
    }

    public void fact() {
        facts++;
    }

    void section() {
        sections++;
    }

    public void headings(int rows) {
        headings += rows;
    }

    void total() {
        totals++;
    }

    public void note() {
        notes++;
    }

    public void notes(int rows) {
        notes += rows;
    }

    public void blanks(int rows) {
        blanks += rows;
    }

    public RowCensus census() {
        return new RowCensus(nominations, facts, sections, headings, totals, notes, blanks);
    }
}
