package vn.vinhdanh.render.word;

import vn.vinhdanh.render.pdf.LineBreaks;

/** Tells Word where no line may end, as the PDF's lines do not: there the blank is a non-breaking one. */
public final class KeptWords {

    private static final String NON_BREAKING = "\u00A0";

    KeptWords() {}

    /** The same words; line ends in what a clerk wrote are blanks, as they are in the PDF. */
    public String kept(String text) {
        return String.join(
                " ",
                LineBreaks.pieces(text).stream()
                        .map(piece -> piece.startsWith(" ")
                                ? " " + piece.substring(1).replace(" ", NON_BREAKING)
                                : piece.replace(" ", NON_BREAKING))
                        .toList());
    }
}
