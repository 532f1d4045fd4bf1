package vn.vinhdanh.render.decision;

import java.util.List;

/**
 * Everything that the decision's template prints, ready to be placed.
 *
 * @param superior lines of the superior body, empty where there is none
 * @param issuing lines of the issuing body
 * @param subject its lines
 * @param legalBases each with its closing mark
 */
public record DecisionPage(
        String title,
        boolean draft,
        List<String> superior,
        List<String> issuing,
        String numberLine,
        String placeAndDate,
        List<String> subject,
        String authority,
        List<String> legalBases,
        List<ArticleText> articles,
        SignaturePlace signature,
        List<Annex> annexes,
        Rules rules) {

    /** The same, but for its annexes. */
    DecisionPage with(List<Annex> others) {
        return new DecisionPage(
                title,
                draft,
                superior,
                issuing,
                numberLine,
                placeAndDate,
                subject,
                authority,
                legalBases,
                articles,
                signature,
                others,
                rules);
    }

    /** An article: its number and its paragraphs, some followed by the recipients they name. */
    public record ArticleText(int number, List<Paragraph> paragraphs) {}

    /** A paragraph and the recipients named under it, numbered as khoản. */
    public record Paragraph(String text, List<String> recipients) {}

    /** Capacity, name, and on the left to whom the decision goes, each line with its closing mark. */
    public record SignaturePlace(List<String> capacity, String name, List<String> distribution) {}

    /**
     * A list of recipients of one kind.
     *
     * @param label "PHỤ LỤC" or, among several, "PHỤ LỤC I"
     * @param reference "(Kèm theo Quyết định số ...)"
     * @param columns the headings, without those for which no row has anything
     * @param rows each a list of cells, a cell a list of runs between which a line may end
     * @param total of the bonuses; empty where there is none
     */
    public record Annex(
            String label,
            String title,
            String reference,
            List<Column> columns,
            List<List<List<String>>> rows,
            String total) {

        /** The same, but for its rows. */
        Annex with(List<List<List<String>>> others) {
            return new Annex(label, title, reference, columns, others, total);
        }
    }

    /**
     * A column.
     *
     * @param width in percent
     * @param figures whether it holds amounts, whose units stand below one another
     */
    public record Column(String heading, int width, boolean figures) {}

    /** Lengths of the rules below motto, issuing body and subject, in millimetres. */
    public record Rules(double motto, double issuing, double subject) {}
}
