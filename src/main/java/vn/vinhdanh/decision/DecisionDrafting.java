package vn.vinhdanh.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;

/** Makes the decision of a batch from its accepted nominations: pure, the same arguments give the same decision. */
@Component
public class DecisionDrafting {

    private final DecisionSettings settings;
    private final Articles articles = new Articles();

    DecisionDrafting(DecisionSettings settings) {
        this.settings = settings;
    }

    /**
     * Drafts the decision.
     *
     * @param listed everybody whom the decision names, in the workbook's order
     * @param certified the ordinals of those whose certificate this batch prints
     */
    public Decision draft(
            String batch,
            DecisionBrief brief,
            DecisionIdentity identity,
            List<AcceptedNomination> listed,
            Set<Integer> certified) {
        List<Grant> grants = grants(ordered(listed), certified);
        return new Decision(
                batch,
                identity,
                brief.office(),
                brief.subject(),
                brief.legalBases(),
                articles.of(grants),
                SignatureBlock.of(brief.signer()),
                brief.distribution(),
                grants);
    }

    private List<AcceptedNomination> ordered(List<AcceptedNomination> listed) {
        return switch (settings.order()) {
            case WORKBOOK -> listed;
            case UNIT_AND_NAME -> new RecipientOrder().ordered(listed);
        };
    }

    /** Numbers run within an award's folder, so that 0001 is the first paper of each pile. */
    private static List<Grant> grants(List<AcceptedNomination> ordered, Set<Integer> certified) {
        Map<String, Integer> lastInFolder = new HashMap<>();
        List<Grant> grants = new ArrayList<>();
        for (AcceptedNomination nomination : ordered) {
            int id = lastInFolder.merge(nomination.award().folder(), 1, Integer::sum);
            grants.add(new Grant(id, nomination, certified.contains(nomination.ordinal())));
        }
        return List.copyOf(grants);
    }
}
