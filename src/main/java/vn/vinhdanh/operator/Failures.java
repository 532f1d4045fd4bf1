package vn.vinhdanh.operator;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.vinhdanh.diagnostic.FailureText;
import vn.vinhdanh.operator.settings.SettingsRefused;
import vn.vinhdanh.pipeline.StandingLost;
import vn.vinhdanh.pipeline.cluster.SeatTaken;

/** Says in one line what went wrong and what to do; the whole story goes to the log. */
final class Failures implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final String H2_IN_USE = "90020";
    private static final String LOCKED = "Another run holds the lock on the data folder.";

    private static final String NOTHING_BEGUN = "Nothing was changed.";

    /** In one line, without what to do. */
    static String told(Exception failure) {
        return isLockOfH2(failure) ? LOCKED : FailureText.of(failure);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof SettingsRefused refused) {
            line.getErr().println(refused.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        if (isLocked(failure)) {
            line.getErr().println(told(failure) + " Wait until it has ended, then start again.");
            return ExitCode.LOCKED;
        }
        LOG.error("the command failed", failure);
        String message = FailureText.of(failure);
        line.getErr().println(line.getCommandName() + " failed: " + message);
        // where nothing was begun, a restart is no remedy, and the message has said what is
        if (!message.contains(NOTHING_BEGUN)) {
            line.getErr().println("The log in the data folder has the details. Nothing is lost: a restart continues.");
        }
        return ExitCode.FAILED;
    }

    /** Whether another command is at work, or has taken over. */
    static boolean isLocked(Throwable failure) {
        return failure instanceof SeatTaken || failure instanceof StandingLost || isLockOfH2(failure);
    }

    private static boolean isLockOfH2(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("[" + H2_IN_USE) || message.contains("may be already in use")) {
                return true;
            }
        }
        return false;
    }
}
