package vn.vinhdanh.render.proof;

import java.util.List;
import vn.vinhdanh.render.RenderedDocument;

/**
 * Reads a text as a careful colleague does before it is printed six hundred times: doubled words and kinds of unit, places
 * that nobody filled, fixed phrases with the wrong diacritics.
 */
public interface Proofreader {

    /** What a clerk or a workbook says. */
    List<Slip> read(String text);

    /**
     * What a finished paper says that none of the given texts says already: there the template, or the meeting of template
     * and text, is at fault. Nothing is found in a format that has no text.
     *
     * @param given the texts that were put into it
     */
    List<Slip> read(RenderedDocument paper, List<String> given);

    /**
     * Something that looks wrong.
     *
     * @param words as they stand there
     * @param around the words and some of what stands around them
     * @param right what should stand there; empty where nobody can know
     */
    record Slip(Kind kind, String words, String around, String right) {}

    /** What is wrong. */
    enum Kind {
        DOUBLED_WORD,
        DOUBLED_UNIT,
        PLACEHOLDER,
        MISSPELT_PHRASE
    }
}
