package vn.vinhdanh.golden.batch;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.render.PeriodBulletinRenderer;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;

/**
 * All that the papers of a batch are made of.
 *
 * @param capacity the lines above the signature, as the decree has them
 * @param certified the ordinals of those whose certificates are printed
 * @param bonusOnCertificates the office's setting
 * @param onStock whether they are printed on preprinted stock too
 * @param photo which of the pictures the conference shows; null for none
 * @param period what a period's bulletin counts; null where none is made
 */
record GeneratedBatch(
        long seed,
        DecisionBrief brief,
        DecisionIdentity identity,
        List<String> capacity,
        List<AcceptedNomination> nominations,
        Set<Integer> certified,
        boolean bonusOnCertificates,
        boolean onStock,
        @Nullable Integer photo,
        PeriodBulletinRenderer.@Nullable Facts period) {}
