package vn.vinhdanh.pipeline.step;

import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Submission;

/**
 * The part of a submission that goes back.
 *
 * @param submission its facts and census; its nominations are not asked for
 * @param nominations those that were returned, in the file's order; read more than once
 */
public record ReturnedRows(Submission submission, Iterable<Nomination> nominations) {}
