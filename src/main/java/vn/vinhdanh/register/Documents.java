package vn.vinhdanh.register;

import java.util.List;
import java.util.Set;

/** The documents of each batch with their checksums. */
public interface Documents {

    /** Registers documents together; an entry of the same path is replaced. */
    void register(String batch, List<IssuedDocument> documents);

    /** In the order of their paths. */
    List<IssuedDocument> of(String batch);

    /** Of which nominations, between two ordinals, the certificate is registered. */
    Set<Integer> certified(String batch, int first, int last);

    /** Those of these bytes, in whichever batch. */
    List<Held> bySha256(String sha256);

    /** Those of this file name, without folder, in whichever batch. */
    List<Held> byFileName(String name);

    /** Forgets those of these paths, which are made again. */
    void forget(String batch, List<String> paths);

    /** Forgets a draft's documents before the final ones are rendered. */
    void clear(String batch);

    /** A document and the batch it belongs to. */
    record Held(String batch, IssuedDocument document) {}
}
