package vn.vinhdanh.render.pdf.press.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Reads elements of a structure tree (ISO 32000-1, 14.7.2). */
public final class StructureElements {

    private StructureElements() {}

    /** Elements, pieces of content and objects that an element holds. */
    public static List<COSBase> kids(COSDictionary element) {
        COSBase held = element.getDictionaryObject(COSName.K);
        List<COSBase> kids = new ArrayList<>();
        if (held instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                kids.add(array.getObject(at));
            }
        } else if (held != null) {
            kids.add(held);
        }
        return kids;
    }

    /** The elements among what an element holds. */
    public static List<COSDictionary> elements(COSDictionary element) {
        return kids(element).stream()
                .filter(StructureElements::isElement)
                .map(COSDictionary.class::cast)
                .toList();
    }

    public static boolean isElement(COSBase kid) {
        return kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S);
    }

    /** The page on which a piece of an element's content stands; null for what is no content of a page. */
    public static @Nullable COSDictionary page(COSDictionary element, COSBase kid) {
        if (kid instanceof COSInteger) {
            return element.getCOSDictionary(COSName.PG);
        }
        if (kid instanceof COSDictionary marked && marked.containsKey(COSName.MCID)) {
            COSDictionary page = marked.getCOSDictionary(COSName.PG);
            return page == null ? element.getCOSDictionary(COSName.PG) : page;
        }
        return null;
    }
}
