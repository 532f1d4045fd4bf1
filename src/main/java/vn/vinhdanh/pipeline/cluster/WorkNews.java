package vn.vinhdanh.pipeline.cluster;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.OnCluster;

/** Tells whoever watches a worker what it makes; nobody does by default. */
@Component
@OnCluster
public class WorkNews {

    private final AtomicReference<Watcher> watcher = new AtomicReference<>(new Watcher() {});
    private final AtomicBoolean otherwise = new AtomicBoolean();

    WorkNews() {}

    /** Is told of each partition. */
    public interface Watcher {

        /** @param partition name of its step, with the first and the last ordinal */
        default void made(String partition, long certificates, Duration took) {}

        /** It is begun again, here or by another worker, unless it has been begun too often. */
        default void failed(String partition, String reason) {}
    }

    void watchedBy(Watcher listener) {
        watcher.set(listener);
    }

    void made(String partition, long certificates, Duration took) {
        watcher.get().made(partition, certificates, took);
    }

    void failed(String partition, String reason) {
        watcher.get().failed(partition, reason);
    }

    /** This process would make other papers than the manager. */
    void madeOtherwise() {
        otherwise.set(true);
    }

    boolean isMadeOtherwise() {
        return otherwise.get();
    }
}
