package vn.vinhdanh.intake;

import java.util.List;

/** The submissions of batches in work. */
public interface Submissions {

    /** Keeps everything but the nominations, which follow in chunks. */
    void saveSheets(String batch, Submission submission);

    void saveNominations(String batch, List<? extends Nomination> nominations);

    /** The submission without its nominations. */
    Submission sheets(String batch);

    /** The ordinals of the nominations kept so far. */
    int lastOrdinal(String batch);

    /** In the file's order, those after the given ordinal, at most {@code limit}. */
    List<Nomination> nominations(String batch, int afterOrdinal, int limit);

    int countNominations(String batch);
}
