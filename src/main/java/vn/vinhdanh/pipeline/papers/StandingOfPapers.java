package vn.vinhdanh.pipeline.papers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.pipeline.Verification.Paper;
import vn.vinhdanh.pipeline.Verification.Standing;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.Documents.Held;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.DocumentKind;

/** Judges how registered documents stand today. */
@Component
class StandingOfPapers {

    /** They grant nothing, so they can be neither a draft nor withdrawn. */
    private static final Set<String> WITHOUT_FORCE =
            Set.of(DocumentKind.RETURNED_WORKBOOK.code(), DocumentKind.SUBMISSION_LIST.code());

    private final Batches batches;
    private final WithdrawnPapers withdrawn;

    StandingOfPapers(Batches batches, WithdrawnPapers withdrawn) {
        this.batches = batches;
        this.withdrawn = withdrawn;
    }

    /** @param ofOneBatch documents of one and the same batch */
    List<Judged> judge(List<Held> ofOneBatch) {
        Batch batch = batches.byCode(ofOneBatch.get(0).batch()).orElseThrow();
        WithdrawnPapers.OfBatch amended = withdrawn.of(batch.code());
        return ofOneBatch.stream()
                .map(held -> judge(held.document(), batch, amended))
                .toList();
    }

    /** The decisions that amend what the batch granted, as remarks. */
    List<String> amendments(String batch) {
        return batches.amendmentsOf(batch).stream()
                .filter(amending -> amending.decision() != null)
                .map(amending -> "Batch " + batch + " was amended by decision " + decision(amending) + ".")
                .toList();
    }

    private static Judged judge(IssuedDocument document, Batch batch, WithdrawnPapers.OfBatch amended) {
        if (WITHOUT_FORCE.contains(document.kind())) {
            return judged(document, batch, Standing.IN_FORCE, "");
        }
        if (batch.state() == BatchState.REPLACED) {
            return judged(document, batch, Standing.REPLACED, "a newer version of its file took its place.");
        }
        if (batch.decision() == null) {
            return judged(
                    document,
                    batch,
                    Standing.DRAFT,
                    "it is a draft that waits for its number; nothing is issued by it.");
        }
        Optional<Batch> by = amended.by(document);
        if (by.isEmpty()) {
            return judged(document, batch, Standing.IN_FORCE, "");
        }
        String it = document.ordinal() == null ? "it holds certificates that were " : "it was ";
        return by.get().revokes()
                ? judged(document, batch, Standing.REVOKED, it + "revoked by decision " + decision(by.get()) + ".")
                : judged(
                        document,
                        batch,
                        Standing.CORRECTED,
                        it + "corrected by decision " + decision(by.get()) + " and printed anew there.");
    }

    private static String decision(Batch amending) {
        return Objects.requireNonNull(amending.decision()).reference() + " of "
                + amending.decision().date() + " (batch " + amending.code() + ")";
    }

    private static Judged judged(IssuedDocument document, Batch batch, Standing standing, String reason) {
        return new Judged(new Paper(batch.code(), document.path(), standing), document.ordinal() != null, reason);
    }
}
