package vn.vinhdanh.pipeline.rendering;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemReader;
import vn.vinhdanh.pipeline.Progress;

/** Reads the certificates that a step has to make. A restart thus goes on from what is committed, not from a position in a list. */
final class CertificateOrders implements ItemReader<CertificateOrder>, StepExecutionListener {

    private final Source source;
    private final Progress progress;
    private Iterator<CertificateOrder> orders = Collections.emptyIterator();

    CertificateOrders(Source source, Progress progress) {
        this.source = source;
        this.progress = progress;
    }

    /** Which certificates those are. */
    @FunctionalInterface
    interface Source {
        List<CertificateOrder> of(StepExecution step);
    }

    @Override
    public void beforeStep(StepExecution execution) {
        List<CertificateOrder> open = source.of(execution);
        orders = open.iterator();
        progress.stepStarted(execution.getStepName(), open.size());
    }

    /** A decision of many takes memory that the next steps need. */
    @Override
    public @Nullable ExitStatus afterStep(StepExecution execution) {
        orders = Collections.emptyIterator();
        return null;
    }

    @Override
    public @Nullable CertificateOrder read() {
        return orders.hasNext() ? orders.next() : null;
    }
}
