package vn.vinhdanh.pipeline.cluster;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.OnCluster;

/** Takes partitions out of the queue, one at a time, and makes them, until it is told to end. */
@Component
@OnCluster
class PartitionTaking {

    private final Engine engine;
    private final PartitionWork work;

    PartitionTaking(Engine engine, PartitionWork work) {
        this.engine = engine;
        this.work = work;
    }

    /** What this process takes; closed, it ends with the partition that it is at. */
    interface Share extends AutoCloseable {

        Share NONE = () -> {};

        @Override
        void close();
    }

    Share begin() {
        Scheduler scheduler = engine.on(PartitionQueue.TABLE, work.task());
        scheduler.start();
        return () -> {
            scheduler.stop();
            work.forget();
        };
    }
}
