package vn.vinhdanh.render;

import java.util.function.Consumer;
import vn.vinhdanh.decision.Decision;

/** Renders many certificates into one PDF for the printer, {@code in/<award folder>-001.pdf}, in delivery order. */
public interface PrintRunRenderer {

    /** Hands the files out one after the other, each to be written before the next is asked for. */
    void write(Decision decision, Consumer<RenderedDocument.Streamed> sink);

    /** The same, each file in memory. */
    default void render(Decision decision, Consumer<RenderedDocument> sink) {
        write(decision, file -> sink.accept(file.inMemory()));
    }

    /** How many pages all files of the decision have together. */
    int pages(Decision decision);
}
