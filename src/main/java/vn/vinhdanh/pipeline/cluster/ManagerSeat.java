package vn.vinhdanh.pipeline.cluster;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.OnCluster;
import vn.vinhdanh.pipeline.Standing;

/**
 * The one seat of the manager: whoever changes the register sits on it, as H2's lock on its file lets one process in. It is a
 * task that lasts as long as the command, so that a manager of which nothing is heard any more loses it after the lease.
 */
@Component
@OnCluster
public class ManagerSeat implements SmartLifecycle, Standing {

    private static final Logger LOG = LoggerFactory.getLogger(ManagerSeat.class);

    private static final String TABLE = "cluster_manager";
    private static final String SEAT = "manager";
    private static final long LOOK_MILLISECONDS = 250;
    /** A seat whose lease has run out is given on within two looks of the engine. */
    private static final int LOOKS = 16;
    /** A minute: a machine that is busy beyond measure may be slow to take a seat in which nobody sits. */
    private static final int LOOKS_AT_A_FREE_SEAT = 240;

    private final CountDownLatch taken = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);
    private final Engine engine;
    private final ClusterSettings settings;
    private final ClusterView view;
    private final OpenTransactions transactions;
    private final JdbcClient jdbc;
    private @Nullable Scheduler scheduler;

    ManagerSeat(
            Engine engine, ClusterSettings settings, ClusterView view, OpenTransactions transactions, JdbcClient jdbc) {
        this.engine = engine;
        this.settings = settings;
        this.view = view;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Takes the seat, at once or after a manager that died; {@link SeatTaken} sits there else. */
    public synchronized void take() throws InterruptedException {
        Scheduler looking = engine.on(TABLE, sitting());
        scheduler = looking;
        TaskInstance<Void> seat = new TaskInstance<>(SEAT, SEAT);
        looking.scheduleIfNotExists(seat, Instant.EPOCH);
        looking.start();
        for (int look = 0; look < LOOKS || (look < LOOKS_AT_A_FREE_SEAT && isFree()); look++) {
            if (taken.await(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                LOG.info("{} is the manager", settings.member());
                transactions.endThoseThatHang();
                return;
            }
            looking.scheduleIfNotExists(seat, Instant.EPOCH);
        }
        stop();
        throw new SeatTaken(view.manager());
    }

    private boolean isFree() {
        String sitting = view.manager();
        return sitting == null || sitting.equals(settings.member());
    }

    private CustomTask<Void> sitting() {
        DeadExecutionHandler<Void> givenOn = (complete, operations) -> {
            LOG.warn(
                    "nothing has been heard of the manager {} for {} s: its seat is given on",
                    complete.getExecution().pickedBy,
                    settings.lease().toSeconds());
            operations.reschedule(complete, complete.getTimeDone());
        };
        return Tasks.custom(SEAT, Void.class)
                .onFailure((complete, operations) -> operations.remove())
                .onDeadExecution(givenOn)
                .execute((seat, context) -> sit());
    }

    private CompletionHandler<Void> sit() {
        taken.countDown();
        try {
            left.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Withdrawn.orRemoved();
    }

    /** Asked of the database each time: a manager that was frozen does not know for how long. */
    @Override
    public boolean isLost() {
        return taken.getCount() == 0
                && left.getCount() > 0
                && jdbc.sql("SELECT COUNT(*) FROM cluster_manager WHERE picked AND picked_by = ?")
                                .param(settings.member())
                                .query(Integer.class)
                                .single()
                        == 0;
    }

    @Override
    public void start() {
        // whether this command needs the seat, only the command knows
    }

    @Override
    public synchronized void stop() {
        left.countDown();
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }

    /** Left when the work has ended, and while the database is still open. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }
}
