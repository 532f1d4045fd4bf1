package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.pipeline.step.BatchTally;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.publish.PackageProof;

/** Nothing that the job repository calls completed is believed until rows, register and files agree. */
@Component
class ProofStage {

    private final DecisionDesk desk;
    private final BatchTally tally;
    private final PackageProof proof;

    ProofStage(DecisionDesk desk, BatchTally tally, PackageProof proof) {
        this.desk = desk;
        this.tally = tally;
        this.proof = proof;
    }

    void prove(String batch) throws IOException {
        Set<Integer> certificates =
                desk.certifying(batch).map(ProofStage::certified).orElse(Set.of());
        proof.prove(batch, tally.of(batch), certificates);
    }

    private static Set<Integer> certified(Decision decision) {
        return decision.grants().stream()
                .filter(Grant::certified)
                .map(grant -> grant.nomination().ordinal())
                .collect(Collectors.toSet());
    }
}
