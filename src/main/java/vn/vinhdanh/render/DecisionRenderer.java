package vn.vinhdanh.render;

import vn.vinhdanh.decision.Decision;

/** Renders the decision with its annexes as {@code quyet-dinh.pdf}, laid out by Decree 30/2020/NĐ-CP, Annex I. */
public interface DecisionRenderer {

    RenderedDocument render(Decision decision);
}
