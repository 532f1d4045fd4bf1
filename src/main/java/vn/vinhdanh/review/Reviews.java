package vn.vinhdanh.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.diagnostic.Finding;

/** What the review of batches in work has come to. */
public interface Reviews {

    /** Keeps rows with their findings; the same row again replaces what was kept of it. */
    void saveRows(String batch, List<? extends ReviewedRow> rows);

    /** Changes outcomes after a look at the batch as a whole. */
    void changeOutcome(String batch, Collection<Integer> ordinals, RowOutcome outcome);

    /** In the file's order. */
    List<StoredRow> rows(String batch);

    /** The nominations of those rows that ended so, in the file's order: the others are not read. */
    List<AcceptedNomination> nominations(String batch, RowOutcome outcome);

    /** The ordinals of those rows that ended so, in the file's order. */
    List<Integer> ordinals(String batch, RowOutcome outcome);

    /** How many rows have each outcome; none is left out. */
    Map<RowOutcome, Integer> counts(String batch);

    int lastOrdinal(String batch);

    /** Replaces the findings of one stage that belong to no single row. */
    void saveFindings(String batch, FindingStage stage, List<Finding> findings);

    /** Whether a stage has found anything. */
    boolean hasFindings(String batch, FindingStage stage);

    /** Of the intake, of the rows in the file's order, of the batch. */
    List<Finding> findings(String batch);

    void saveBrief(String batch, DecisionBrief brief);

    /** Absent where the facts of the decision did not pass the review. */
    Optional<DecisionBrief> brief(String batch);
}
