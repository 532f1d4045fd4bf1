package vn.vinhdanh.review;

import java.util.List;
import java.util.Set;
import vn.vinhdanh.diagnostic.Finding;

/**
 * What the whole-batch rules change in the outcome of single rows.
 *
 * @param returned ordinals of rows that go back after all
 * @param alreadyIssued ordinals of rows that an earlier decision has
 */
public record BatchOutcome(Set<Integer> returned, Set<Integer> alreadyIssued, List<Finding> findings) {}
