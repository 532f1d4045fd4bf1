package vn.vinhdanh.render;

import java.util.function.Consumer;
import vn.vinhdanh.decision.Decision;

/** Renders many certificates into one PDF for the printer, {@code in/<award folder>-001.pdf}, in delivery order. */
public interface PrintRunRenderer {

    void render(Decision decision, Consumer<RenderedDocument> sink);

    /** How many pages all files of the decision have together. */
    int pages(Decision decision);
}
