package vn.vinhdanh.pipeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.SigningForm;

/**
 * Amends issued awards by a decision of its own, which becomes a batch of its own: it is published with its papers, waits
 * for its number where none is given, and takes effect with it. The same request a second time goes on where it was cut
 * off and otherwise changes nothing.
 */
public interface Amending {

    /**
     * Corrects (đính chính) how awards are worded, and prints their certificates anew.
     *
     * @param batch the one that granted
     * @throws Refused when there is no such batch or award, it cannot be amended, or nothing would change
     */
    Amended correct(String batch, List<Correction> corrections, Terms terms) throws IOException, Refused;

    /**
     * Revokes (hủy bỏ) awards; certificate and bonus are withdrawn.
     *
     * @param recipients as in {@link Correction}; empty for everybody of the batch
     */
    Amended revoke(String batch, List<String> recipients, Terms terms) throws IOException, Refused;

    /**
     * What is read from now on; null for what stays, empty for what is to go.
     *
     * @param recipient number of the certificate, "12" or "0012", or its path where several folders have that number
     */
    record Correction(
            String recipient,
            @Nullable String name,
            @Nullable String honorific,
            @Nullable String office,
            @Nullable String unit,
            @Nullable String achievement) {}

    /**
     * How the decision is made.
     *
     * @param number and date null where the registry gives them later
     * @param reason a revocation has one
     * @param bases the decision's legal bases; empty for those of the granting decision
     * @param signer who signs; null for who signed the granting decision
     * @param insteadOf a waiting amendment that this one replaces
     */
    record Terms(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String reason,
            List<String> bases,
            @Nullable Signing signer,
            @Nullable String insteadOf) {}

    /**
     * Who signs an amending decision.
     *
     * @param principal for whom, with every form but HEAD and Q
     */
    record Signing(
            String name,
            String position,
            SigningForm form,
            @Nullable String principal) {}

    /** @param batch the amending decision's own batch */
    record Amended(String batch, RunSummary summary) {}
}
