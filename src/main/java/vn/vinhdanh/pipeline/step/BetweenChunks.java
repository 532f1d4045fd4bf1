package vn.vinhdanh.pipeline.step;

/** What others do where nothing is half done: before a chunk begins, or a step that has none. Must never fail a step. */
@FunctionalInterface
public interface BetweenChunks {

    /** Returns at once where nothing is to be done. */
    void lookUp();
}
