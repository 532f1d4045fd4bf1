package vn.vinhdanh.render.pdf.press.list;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a document's list goes on.
 *
 * @param table its element in the structure tree
 * @param model a row of it
 * @param last the page behind which its pages come
 */
record Growth(
        COSDictionary table,
        DrawnTable.Row model,
        Frame frame,
        @Nullable SumLook sum,
        PDPage last) {}
