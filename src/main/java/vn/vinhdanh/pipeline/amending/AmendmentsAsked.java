package vn.vinhdanh.pipeline.amending;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.register.Amendments;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;

/** Knows a request again that has been made before. */
@Component
class AmendmentsAsked {

    private final Batches batches;
    private final Amendments amendments;

    AmendmentsAsked(Batches batches, Amendments amendments) {
        this.batches = batches;
        this.amendments = amendments;
    }

    /** The batch that the request has already made; empty where it has none, or what it did has been undone since. */
    Optional<Batch> before(AmendmentRequest request) {
        return batches.bySha256(request.sha256(repetition(request)));
    }

    /** The checksum under which the request is to be kept. */
    String sha256(AmendmentRequest request) {
        return request.sha256(repetition(request));
    }

    private int repetition(AmendmentRequest request) {
        int repetition = 0;
        while (batches.bySha256(request.sha256(repetition))
                .filter(this::isUndone)
                .isPresent()) {
            repetition++;
        }
        return repetition;
    }

    private boolean isUndone(Batch batch) {
        return batch.state() == BatchState.REPLACED
                || !amendments.superseding(batch.code()).isEmpty();
    }
}
