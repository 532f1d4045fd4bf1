package vn.vinhdanh.render.pdf.parts;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Tells to which elements the pieces of a page's content belong (ISO 32000-1, 14.7.4.4). */
final class ParentTree {

    private final Map<Integer, COSArray> owners = new HashMap<>();

    ParentTree(COSDictionary root) {
        COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
        COSArray numbers = tree == null ? null : tree.getCOSArray(COSName.NUMS);
        for (int at = 0; numbers != null && at + 1 < numbers.size(); at += 2) {
            if (numbers.getObject(at + 1) instanceof COSArray elements) {
                owners.put(numbers.getInt(at), elements);
            }
        }
    }

    COSArray of(COSDictionary page) throws NotParted {
        COSArray elements = owners.get(page.getInt(COSName.STRUCT_PARENTS));
        if (elements == null) {
            throw new NotParted("the content of a page stands in no tree");
        }
        return elements;
    }
}
