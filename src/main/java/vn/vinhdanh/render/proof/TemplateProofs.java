package vn.vinhdanh.render.proof;

import java.util.List;
import vn.vinhdanh.render.RenderedDocument;

/** Draws the papers of a kind from {@code templates/sample.json}, for somebody to look at before they are approved. */
public interface TemplateProofs {

    /** @param kind as {@link TemplateKinds} names it; for any other all papers are drawn */
    List<RenderedDocument> of(String kind);

    /** Each page of a PDF as a PNG; empty for another format. */
    List<byte[]> pictures(RenderedDocument paper);
}
