package vn.vinhdanh.review.together;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BatchOutcome;

/** Writes down what the rules find, and which rows they leave. */
final class Ledger {

    private final Set<Integer> returned = new LinkedHashSet<>();
    private final Set<Integer> alreadyIssued = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    void tell(Finding finding) {
        findings.add(finding);
    }

    /** An error among the findings sends the row back. */
    void tell(AcceptedNomination nomination, List<Finding> of) {
        findings.addAll(of);
        if (of.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            returned.add(nomination.ordinal());
        }
    }

    void alreadyIssued(AcceptedNomination nomination, Finding finding) {
        findings.add(finding);
        alreadyIssued.add(nomination.ordinal());
    }

    boolean isOpen(AcceptedNomination nomination) {
        return !returned.contains(nomination.ordinal()) && !alreadyIssued.contains(nomination.ordinal());
    }

    BatchOutcome outcome() {
        return new BatchOutcome(returned, alreadyIssued, List.copyOf(findings));
    }
}
