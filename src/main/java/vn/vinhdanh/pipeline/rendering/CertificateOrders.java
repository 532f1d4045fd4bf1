package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemReader;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.step.BatchOf;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.publish.LostDocuments;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.render.DocumentKind;

/**
 * Reads the certificates that are still to be made: those of a numbered decision that the register does not have yet. A
 * restart thus goes on from what is committed, not from a position in a list.
 */
final class CertificateOrders implements ItemReader<CertificateOrder>, StepExecutionListener {

    private final DecisionDesk desk;
    private final Documents documents;
    private final LostDocuments lost;
    private final Progress progress;
    private Iterator<CertificateOrder> orders = Collections.emptyIterator();

    CertificateOrders(DecisionDesk desk, Documents documents, LostDocuments lost, Progress progress) {
        this.desk = desk;
        this.documents = documents;
        this.lost = lost;
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        String batch = BatchOf.step(execution);
        forgetLost(batch);
        List<CertificateOrder> open = desk.certifying(batch)
                .map(decision -> open(batch, decision, made(batch)))
                .orElse(List.of());
        orders = open.iterator();
        progress.stepStarted(execution.getStepName(), open.size());
    }

    /** A decision of many takes memory that the next steps need. */
    @Override
    public @Nullable ExitStatus afterStep(StepExecution execution) {
        orders = Collections.emptyIterator();
        return null;
    }

    private void forgetLost(String batch) {
        try {
            lost.forget(batch);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what is staged of batch " + batch, e);
        }
    }

    private Set<Integer> made(String batch) {
        return documents.of(batch).stream()
                .filter(document -> document.kind().equals(DocumentKind.CERTIFICATE.code()))
                .flatMap(document -> Optional.ofNullable(document.ordinal()).stream())
                .collect(Collectors.toSet());
    }

    private static List<CertificateOrder> open(String batch, Decision decision, Set<Integer> made) {
        return decision.grants().stream()
                .filter(grant ->
                        grant.certified() && !made.contains(grant.nomination().ordinal()))
                .map(grant -> new CertificateOrder(batch, decision, grant))
                .toList();
    }

    @Override
    public @Nullable CertificateOrder read() {
        return orders.hasNext() ? orders.next() : null;
    }
}
