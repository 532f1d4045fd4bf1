package vn.vinhdanh.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.diagnostic.Finding;

/**
 * What the review made of the facts of the decision.
 *
 * @param brief null when an error among the findings holds the whole batch back
 * @param level the granting office's; null when nothing tells
 * @param rewardKind for what the batch commends; null when the workbook does not tell it
 */
public record BriefOutcome(
        @Nullable DecisionBrief brief,
        @Nullable GrantingLevel level,
        @Nullable RewardKind rewardKind,
        List<Finding> findings) {}
