package vn.vinhdanh.pipeline.amending;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.papers.CertificateNumber;
import vn.vinhdanh.register.Amendments;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;

/** Finds the issued awards that an operator wants to amend, or says why they cannot be. */
@Component
class AmendableBatch {

    private final Batches batches;
    private final Amendments amendments;
    private final Documents documents;
    private final Reviews reviews;

    AmendableBatch(Batches batches, Amendments amendments, Documents documents, Reviews reviews) {
        this.batches = batches;
        this.amendments = amendments;
        this.documents = documents;
        this.reviews = reviews;
    }

    /** The batch that granted; the code of an amendment leads to it. */
    Batch granting(String code) throws Refused {
        Batch named = batches.byCode(code)
                .orElseThrow(() -> new Refused("There is no batch " + code + ". The command status lists them."));
        Batch batch = named.amends() == null
                ? named
                : batches.byCode(named.amends().batch()).orElseThrow();
        if (batch.state() != BatchState.ISSUED || batch.decision() == null) {
            String state = batch.state() == null ? "in work" : batch.state().code();
            throw new Refused("Batch " + batch.code() + " is " + state + ": only issued awards are amended. Before that"
                    + " the clerk mends the workbook and drops it again.");
        }
        return batch;
    }

    /** The ordinals of the awards whose certificates are named, each once, in that order. */
    Map<String, Integer> ordinals(Batch granting, List<String> certificates) throws Refused {
        List<IssuedDocument> issued = certificates(granting);
        Map<String, Integer> ordinals = new LinkedHashMap<>();
        for (String written : certificates) {
            List<IssuedDocument> meant = issued.stream()
                    .filter(document -> CertificateNumber.means(written, document))
                    .toList();
            if (meant.isEmpty()) {
                throw new Refused("Batch " + granting.code() + " has no certificate " + written
                        + ". Its bao-cao.html lists them: give a number (12) or a path (bang-khen/0012-...pdf).");
            }
            if (meant.size() > 1) {
                throw new Refused(written + " is the number of "
                        + meant.stream().map(IssuedDocument::path).collect(Collectors.joining(" and "))
                        + ". Give the path of the one that is meant.");
            }
            Integer ordinal = Objects.requireNonNull(meant.get(0).ordinal());
            if (ordinals.containsValue(ordinal)) {
                throw new Refused("Certificate " + written + " is named twice. Name it once, with all its changes.");
            }
            ordinals.put(written, ordinal);
        }
        return ordinals;
    }

    /** The paths of all its certificates whose awards still stand. */
    List<String> standing(Batch granting) {
        Map<Integer, String> standing = amendments.standing(granting.code());
        return certificates(granting).stream()
                .filter(document -> standing.containsKey(document.ordinal()))
                .map(IssuedDocument::path)
                .toList();
    }

    private List<IssuedDocument> certificates(Batch granting) {
        return documents.of(granting.code()).stream()
                .filter(document -> document.kind().equals(DocumentKind.CERTIFICATE.code()))
                .toList();
    }

    /**
     * The awards as they are worded now.
     *
     * @param insteadOf a waiting amendment that does not stand in the way
     */
    List<AcceptedNomination> nominations(Batch granting, Map<String, Integer> ordinals, @Nullable String insteadOf)
            throws Refused {
        Map<Integer, String> standing = amendments.standing(granting.code());
        List<AcceptedNomination> found = new ArrayList<>();
        for (Map.Entry<String, Integer> named : ordinals.entrySet()) {
            String holder = standing.get(named.getValue());
            if (holder == null) {
                throw new Refused("Certificate " + named.getKey() + " of batch " + granting.code() + " has been revoked"
                        + revokedBy(granting, named.getValue()) + ": nothing is left to amend.");
            }
            Optional<Batch> waiting = waiting(granting, named.getValue(), insteadOf);
            if (waiting.isPresent()) {
                String code = waiting.get().code();
                throw new Refused("Certificate " + named.getKey() + " is in the amendment " + code
                        + ", which waits for its number. Give it one with the command issue " + code
                        + ", or replace it with --instead-of " + code + ".");
            }
            found.add(nomination(holder, named.getValue()).orElseThrow());
        }
        return found;
    }

    private String revokedBy(Batch granting, int ordinal) {
        return batches.amendmentsOf(granting.code()).stream()
                .filter(batch -> batch.revokes() && batch.decision() != null)
                .filter(batch -> nomination(batch.code(), ordinal).isPresent())
                .map(batch -> " by decision "
                        + Objects.requireNonNull(batch.decision()).reference())
                .findFirst()
                .orElse("");
    }

    private Optional<Batch> waiting(Batch granting, int ordinal, @Nullable String insteadOf) {
        return batches.amendmentsOf(granting.code()).stream()
                .filter(batch -> batch.state() != BatchState.REPLACED && batch.decision() == null)
                .filter(batch -> !batch.code().equals(insteadOf))
                .filter(batch -> nomination(batch.code(), ordinal).isPresent())
                .findFirst();
    }

    private Optional<AcceptedNomination> nomination(String batch, int ordinal) {
        return reviews.nominations(batch, RowOutcome.ACCEPTED).stream()
                .filter(nomination -> nomination.ordinal() == ordinal)
                .findFirst();
    }

    /** The waiting amendment that is to give way. */
    void refuseInsteadOf(Batch granting, String code) throws Refused {
        boolean waits = batches.amendmentsOf(granting.code()).stream()
                .anyMatch(batch ->
                        batch.code().equals(code) && batch.decision() == null && batch.state() != BatchState.REPLACED);
        if (!waits) {
            throw new Refused("--instead-of names " + code + ", which is no amendment of batch " + granting.code()
                    + " that waits for its number. The command status lists them.");
        }
    }
}
