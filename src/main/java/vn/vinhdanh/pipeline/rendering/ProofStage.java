package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.pipeline.step.BatchTally;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.publish.PackageProof;
import vn.vinhdanh.publish.PackageProof.Expected;
import vn.vinhdanh.publish.PaperProof;
import vn.vinhdanh.publish.PaperProof.Named;
import vn.vinhdanh.render.PrintRunRenderer;
import vn.vinhdanh.review.AcceptedNomination;

/** Nothing that the job repository calls completed is believed until rows, register and files agree. */
@Component
class ProofStage {

    private final DecisionDesk desk;
    private final BatchTally tally;
    private final PrintRunRenderer printRuns;
    private final PackageProof proof;
    private final PaperProof papers;

    ProofStage(DecisionDesk desk, BatchTally tally, PrintRunRenderer printRuns, PackageProof proof, PaperProof papers) {
        this.desk = desk;
        this.tally = tally;
        this.printRuns = printRuns;
        this.proof = proof;
        this.papers = papers;
    }

    void prove(String batch) throws IOException {
        AtomicReference<Named> named = new AtomicReference<>(new Named(Map.of(), List.of()));
        proof.prove(batch, () -> expected(batch, named));
        papers.prove(batch, named.get());
    }

    private Expected expected(String batch, AtomicReference<Named> named) {
        Optional<Decision> certifying = desk.certifying(batch);
        certifying.ifPresent(decision -> named.set(new Named(certified(decision), decided(decision))));
        return new Expected(
                tally.of(batch),
                named.get().certified().keySet(),
                certifying.map(printRuns::pages).orElse(0));
    }

    private static Map<Integer, String> certified(Decision decision) {
        return decision.grants().stream()
                .filter(Grant::certified)
                .map(Grant::nomination)
                .collect(Collectors.toMap(
                        AcceptedNomination::ordinal,
                        nomination -> nomination.recipient().name()));
    }

    /** A decision lists collectives and people apart, and some list each award by itself; of one of both it keeps the order. */
    private static Collection<List<String>> decided(Decision decision) {
        Map<String, List<String>> lists = decision.grants().stream()
                .map(Grant::nomination)
                .collect(Collectors.groupingBy(
                        nomination -> nomination.recipient().kind() + "/"
                                + nomination.award().code(),
                        Collectors.mapping(nomination -> nomination.recipient().name(), Collectors.toList())));
        return lists.values();
    }
}
