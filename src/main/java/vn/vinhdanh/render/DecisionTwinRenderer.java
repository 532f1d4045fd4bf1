package vn.vinhdanh.render;

import vn.vinhdanh.decision.Decision;

/** Renders the decision once more as {@code quyet-dinh.docx}, in which the signer's changes can be made. */
public interface DecisionTwinRenderer {

    RenderedDocument render(Decision decision);
}
