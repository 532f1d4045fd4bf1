package vn.vinhdanh.pipeline.cluster;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How something ends that may have been taken away from this process meanwhile: it was frozen, or the manager has withdrawn it. */
final class Withdrawn {

    private static final Logger LOG = LoggerFactory.getLogger(Withdrawn.class);

    private Withdrawn() {}

    /** It is done: nobody has to do it any more. */
    static CompletionHandler<Void> orRemoved() {
        return orEnded((complete, operations) -> operations.remove());
    }

    static CompletionHandler<Void> orEnded(CompletionHandler<Void> end) {
        return (complete, operations) -> {
            try {
                end.complete(complete, operations);
            } catch (RuntimeException gone) {
                LOG.info("{} was taken away meanwhile: {}", complete.getExecution().taskInstance, gone.getMessage());
            }
        };
    }
}
