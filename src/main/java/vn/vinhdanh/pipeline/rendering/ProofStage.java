package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.pipeline.step.BatchTally;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.publish.PackageProof;
import vn.vinhdanh.publish.PackageProof.Expected;
import vn.vinhdanh.render.PrintRunRenderer;

/** Nothing that the job repository calls completed is believed until rows, register and files agree. */
@Component
class ProofStage {

    private final DecisionDesk desk;
    private final BatchTally tally;
    private final PrintRunRenderer printRuns;
    private final PackageProof proof;

    ProofStage(DecisionDesk desk, BatchTally tally, PrintRunRenderer printRuns, PackageProof proof) {
        this.desk = desk;
        this.tally = tally;
        this.printRuns = printRuns;
        this.proof = proof;
    }

    void prove(String batch) throws IOException {
        proof.prove(batch, () -> expected(batch));
    }

    private Expected expected(String batch) {
        Optional<Decision> certifying = desk.certifying(batch);
        return new Expected(
                tally.of(batch),
                certifying.map(ProofStage::certified).orElse(Set.of()),
                certifying.map(printRuns::pages).orElse(0));
    }

    private static Set<Integer> certified(Decision decision) {
        return decision.grants().stream()
                .filter(Grant::certified)
                .map(grant -> grant.nomination().ordinal())
                .collect(Collectors.toSet());
    }
}
