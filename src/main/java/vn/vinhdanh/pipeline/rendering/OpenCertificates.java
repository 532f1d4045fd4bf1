package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.publish.LostDocuments;
import vn.vinhdanh.publish.OutputStore;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.render.DocumentKind;

/** The certificates that are still to be made: those of a numbered decision that the register does not have yet. */
@Component
class OpenCertificates {

    private final DecisionDesk desk;
    private final Documents documents;
    private final LostDocuments lost;
    private final OutputStore store;

    OpenCertificates(DecisionDesk desk, Documents documents, LostDocuments lost, OutputStore store) {
        this.desk = desk;
        this.documents = documents;
        this.lost = lost;
        this.store = store;
    }

    /** Those whose file neither staging nor the store has as the register has it are made again. */
    void forgetLost(String batch) {
        try {
            collect(batch);
            lost.forget(batch);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what is staged of batch " + batch, e);
        }
    }

    /** Brings what others have made to where the package is put together. */
    void collect(String batch) throws IOException {
        store.collect(batch, () -> documents.of(batch).stream()
                .filter(document -> document.kind().equals(DocumentKind.CERTIFICATE.code()))
                .toList());
    }

    List<CertificateOrder> of(String batch) {
        return decision(batch)
                .map(decision -> of(batch, decision, Integer.MIN_VALUE, Integer.MAX_VALUE))
                .orElse(List.of());
    }

    /** Empty where a batch has no certificates. */
    Optional<Decision> decision(String batch) {
        return desk.certifying(batch);
    }

    /** Those of the nominations between two ordinals. */
    List<CertificateOrder> of(String batch, Decision decision, int first, int last) {
        Set<Integer> made = documents.certified(batch, first, last);
        return decision.grants().stream()
                .filter(grant -> grant.certified()
                        && grant.nomination().ordinal() >= first
                        && grant.nomination().ordinal() <= last
                        && !made.contains(grant.nomination().ordinal()))
                .map(grant -> new CertificateOrder(batch, decision, grant))
                .toList();
    }
}
