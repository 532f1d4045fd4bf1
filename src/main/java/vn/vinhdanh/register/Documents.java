package vn.vinhdanh.register;

import java.util.List;

/** The documents of each batch with their checksums. */
public interface Documents {

    /** Registers a document, or replaces the entry of the same path. */
    void register(String batch, List<IssuedDocument> documents);

    /** In the order of their paths. */
    List<IssuedDocument> of(String batch);

    /** Forgets a draft's documents before the final ones are rendered. */
    void clear(String batch);
}
