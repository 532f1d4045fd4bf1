package vn.vinhdanh.operator.console;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusListener;
import ch.qos.logback.core.status.StatusManager;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Says in one line that the log cannot be written. Otherwise the log itself would print each of its failures, with all its
 * calls, between the lines of the run.
 */
public final class LogTrouble implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private final PrintWriter err;
    private final AtomicBoolean isTold = new AtomicBoolean();

    public LogTrouble(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            StatusManager status = log.getStatusManager();
            status.getCopyOfStatusListenerList().forEach(status::remove);
            status.add((StatusListener) this::happened);
        }
    }

    private void happened(Status status) {
        if (status.getEffectiveLevel() >= Status.ERROR && isTold.compareAndSet(false, true)) {
            Throwable failure = status.getThrowable();
            err.println("The log cannot be written: " + (failure == null ? status.getMessage() : failure.getMessage()));
        }
    }

    /** Right after the log has been set up. */
    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }
}
