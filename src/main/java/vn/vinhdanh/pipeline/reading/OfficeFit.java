package vn.vinhdanh.pipeline.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.DecisionDrafting;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.render.CertificateFit;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;

/** Asks whether what stands on every certificate of a batch has room there, before the decision is made. */
@Component
class OfficeFit {

    private final DecisionDrafting drafting;
    private final CertificateFit fit;

    OfficeFit(DecisionDrafting drafting, CertificateFit fit) {
        this.drafting = drafting;
        this.fit = fit;
    }

    /** An error among them means that no certificate of the batch can be printed. */
    List<Finding> findings(String file, @Nullable DecisionBrief brief, List<AcceptedNomination> accepted) {
        if (brief == null || accepted.isEmpty()) {
            return List.of();
        }
        DecisionIdentity draft = new DecisionIdentity.Draft(brief.office().symbol());
        return fit.checkOffice(drafting.draft(file, brief, draft, accepted, Set.of()), CellRef.ofFile(file));
    }
}
