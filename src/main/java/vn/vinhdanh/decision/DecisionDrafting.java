package vn.vinhdanh.decision;

import java.time.LocalDate;
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
    private final BonusCalculation bonuses;
    private final Articles articles;

    DecisionDrafting(DecisionSettings settings, BonusCalculation bonuses) {
        this.settings = settings;
        this.bonuses = bonuses;
        this.articles = new Articles(bonuses.settings().source());
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
        List<Grant> grants = grants(ordered(listed), certified, bonuses(listed, brief, identity));
        return new Decision(
                batch,
                identity,
                brief.office(),
                brief.subject(),
                brief.legalBases(),
                articles.of(grants),
                SignatureBlock.of(brief.signer()),
                brief.distribution(),
                grants,
                new Effect.Granting());
    }

    private List<AcceptedNomination> ordered(List<AcceptedNomination> listed) {
        return switch (settings.order()) {
            case WORKBOOK -> listed;
            case UNIT_AND_NAME -> new RecipientOrder().ordered(listed);
        };
    }

    /** The amount depends on the day of the decision: while there is none, none is named. */
    private Map<Integer, Bonus> bonuses(
            List<AcceptedNomination> listed, DecisionBrief brief, DecisionIdentity identity) {
        LocalDate date = identity instanceof DecisionIdentity.Numbered numbered ? numbered.date() : brief.date();
        return date == null ? Map.of() : bonuses.of(listed, brief.level(), date);
    }

    /** Numbers run within an award's folder, so that 0001 is the first paper of each pile. */
    private static List<Grant> grants(
            List<AcceptedNomination> ordered, Set<Integer> certified, Map<Integer, Bonus> bonuses) {
        Map<String, Integer> lastInFolder = new HashMap<>();
        List<Grant> grants = new ArrayList<>();
        for (AcceptedNomination nomination : ordered) {
            int id = lastInFolder.merge(nomination.award().folder(), 1, Integer::sum);
            grants.add(new Grant(
                    id, nomination, certified.contains(nomination.ordinal()), bonuses.get(nomination.ordinal())));
        }
        return List.copyOf(grants);
    }
}
