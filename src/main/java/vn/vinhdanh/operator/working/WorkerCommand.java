package vn.vinhdanh.operator.working;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Profiles;
import picocli.CommandLine.Command;
import vn.vinhdanh.operator.ExitCode;
import vn.vinhdanh.operator.ProgramCommand;
import vn.vinhdanh.pipeline.OnCluster;
import vn.vinhdanh.pipeline.cluster.WorkNews;
import vn.vinhdanh.pipeline.cluster.Worker;

/** As many as there are machines; none of them needs the clerks' folders. */
@Command(
        name = "worker",
        mixinStandardHelpOptions = true,
        description =
                "Makes certificates for the manager (run, watch) on this or another machine, until it is told to end"
                        + " (SIGTERM). Needs the profile cluster; --data must be a folder of its own.")
public final class WorkerCommand extends ProgramCommand.Apart {

    @Override
    public Integer call() throws Exception {
        if (!settings().acceptsProfiles(Profiles.of(OnCluster.PROFILE))) {
            err().println("A worker needs the profile cluster, by which it finds the register of its manager:"
                    + " see docs/scaling.md.");
            return ExitCode.WRONG_USAGE;
        }
        return super.call();
    }

    @Override
    protected boolean changesTheRegister() {
        return false;
    }

    @Override
    protected int run(BeanFactory program, PrintWriter out, PrintWriter err) throws InterruptedException {
        Worker worker = program.getBean(Worker.class);
        out.println("Worker " + worker.name() + " waits for partitions.");
        boolean isAlike = worker.work(new Told(out, err));
        if (!isAlike) {
            err.println("Worker " + worker.name()
                    + " has ended, as it would make other papers than the manager: give it the"
                    + " same version of the program and of Java, the same templates and the same settings, then start it"
                    + " again.");
            return ExitCode.WRONG_USAGE;
        }
        out.println("Worker " + worker.name() + " has ended as asked; others go on with what it was at.");
        return ExitCode.COMPLETED;
    }

    /** A line for each partition. */
    private record Told(PrintWriter out, PrintWriter err) implements WorkNews.Watcher {

        @Override
        public void made(String partition, long certificates, Duration took) {
            out.println(String.format(
                    Locale.ROOT, "%s: %d certificates in %.1f s", partition, certificates, took.toMillis() / 1000.0));
        }

        @Override
        public void failed(String partition, String reason) {
            err.println(partition + " failed: " + reason);
        }
    }
}
