package vn.vinhdanh.pipeline.cluster;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.OnCluster;
import vn.vinhdanh.pipeline.StopSignal;

/** A process that makes partitions until it is told to end. */
@Component
@OnCluster
public class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private static final long LOOK_MILLISECONDS = 500;
    private static final int LOOKS_A_SIGN = 10;

    private final PartitionTaking taking;
    private final WorkNews news;
    private final WorkerRows rows;
    private final ClusterSettings settings;
    private final StopSignal stop;

    Worker(PartitionTaking taking, WorkNews news, WorkerRows rows, ClusterSettings settings, StopSignal stop) {
        this.taking = taking;
        this.news = news;
        this.rows = rows;
        this.settings = settings;
        this.stop = stop;
    }

    /** The name under which it works. */
    public String name() {
        return settings.member();
    }

    /**
     * Returns when the process is told to end.
     *
     * @return false where it ended by itself, since it would make other papers than the manager
     */
    public boolean work(WorkNews.Watcher watcher) throws InterruptedException {
        news.watchedBy(watcher);
        stop.workBegins();
        PartitionTaking.Share share = taking.begin();
        try (share) {
            for (int look = 0; !stop.isAsked() && !news.isMadeOtherwise(); look++) {
                if (look % LOOKS_A_SIGN == 0) {
                    signOfLife();
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
            }
        } finally {
            gone();
            stop.workDone();
        }
        return !news.isMadeOtherwise();
    }

    /** For the eyes of operators alone: who takes over from whom is told by the leases. */
    private void signOfLife() {
        try {
            rows.seen(name());
        } catch (DataAccessException silent) {
            LOG.warn("the database does not answer; the worker waits for it: {}", silent.getMessage());
        }
    }

    private void gone() {
        try {
            rows.gone(name());
        } catch (DataAccessException silent) {
            LOG.info("the worker cannot take leave: {}", silent.getMessage());
        }
    }
}
