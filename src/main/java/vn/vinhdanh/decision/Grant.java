package vn.vinhdanh.decision;

import vn.vinhdanh.review.AcceptedNomination;

/**
 * One award to one recipient under a decision.
 *
 * @param id stable within the batch, names the certificate: the award's running number, from 1, in delivery order
 * @param certified whether this batch prints its certificate; false where an earlier batch already did
 */
public record Grant(int id, AcceptedNomination nomination, boolean certified) {}
