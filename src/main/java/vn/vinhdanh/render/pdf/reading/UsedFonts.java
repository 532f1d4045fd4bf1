package vn.vinhdanh.render.pdf.reading;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The fonts of one file. Its pages share them, so that each is looked at once. */
final class UsedFonts {

    private static final int TWO_BYTES = 2;

    private final LetterTables tables;
    private final IdentityHashMap<COSDictionary, Codes> known = new IdentityHashMap<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> leftOut = new TreeSet<>();

    UsedFonts(LetterTables tables) {
        this.tables = tables;
    }

    /**
     * A font as it is needed for reading.
     *
     * @param letters null where the font does not say which letters its codes are
     * @param bytes of a code
     */
    record Codes(@Nullable CMap letters, int bytes) {

        void read(byte[] codes, StringBuilder text) {
            if (letters == null) {
                return;
            }
            for (int at = 0; at + bytes <= codes.length; at += bytes) {
                int code = codes[at] & 0xFF;
                if (bytes == TWO_BYTES) {
                    code = (code << 8) | (codes[at + 1] & 0xFF);
                }
                String letter = letters.toUnicode(code, bytes);
                if (letter != null) {
                    text.append(letter);
                }
            }
        }
    }

    /** Names of fonts that are used and not embedded (ISO 19005-2, 6.2.11.4.1). */
    Set<String> leftOut() {
        return Set.copyOf(leftOut);
    }

    Codes codes(COSDictionary font) throws IOException {
        Codes codes = known.get(font);
        if (codes == null) {
            note(font);
            boolean isComposite = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
            CMap letters =
                    font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table ? tables.of(table) : null;
            codes = new Codes(letters, isComposite ? TWO_BYTES : 1);
            known.put(font, codes);
        }
        return codes;
    }

    /** Looks at all fonts that a page or a form has at hand, and at those of its forms. */
    void noteAll(@Nullable COSDictionary resources) {
        if (resources == null || !seen.add(resources)) {
            return;
        }
        for (COSBase font : dictionaries(resources, COSName.FONT)) {
            if (font instanceof COSDictionary dictionary && seen.add(dictionary)) {
                note(dictionary);
            }
        }
        for (COSBase form : dictionaries(resources, COSName.XOBJECT)) {
            if (form instanceof COSDictionary dictionary) {
                noteAll(dictionary.getCOSDictionary(COSName.RESOURCES));
            }
        }
    }

    private static Iterable<COSBase> dictionaries(COSDictionary resources, COSName kind) {
        COSDictionary named = resources.getCOSDictionary(kind);
        return named == null
                ? Set.of()
                : named.keySet().stream().map(named::getDictionaryObject).toList();
    }

    private void note(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary described =
                descendants != null && descendants.getObject(0) instanceof COSDictionary descendant ? descendant : font;
        if (!isEmbedded(described)) {
            leftOut.add(String.valueOf(font.getNameAsString(COSName.BASE_FONT)));
        }
    }

    /** A font whose glyphs are drawings in the file itself (Type 3) needs no font file. */
    private static boolean isEmbedded(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        return COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))
                || (descriptor != null
                        && (descriptor.containsKey(COSName.FONT_FILE)
                                || descriptor.containsKey(COSName.FONT_FILE2)
                                || descriptor.containsKey(COSName.FONT_FILE3)));
    }
}
