package vn.vinhdanh.operator.console;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import vn.vinhdanh.pipeline.RunListener;
import vn.vinhdanh.register.Batch;

/** Shows a run: a progress bar a step on a terminal; otherwise a plain line a step, and some more where it takes long. */
public final class RunConsole implements RunListener, AutoCloseable {

    private final PrintWriter out;
    private final boolean terminal;
    private final Clock clock;
    private String step = "";
    private @Nullable ProgressBar bar;
    private @Nullable Pace pace;

    RunConsole(PrintWriter out, boolean terminal, Clock clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
    }

    public static RunConsole on(PrintWriter out, Clock clock) {
        return new RunConsole(out, CommandLine.Help.Ansi.AUTO.enabled(), clock);
    }

    @Override
    public void batchStarted(String code, String file) {
        out.println(code + ": " + ShownName.of(file));
    }

    @Override
    public void stepStarted(String name, int total) {
        if (!name.equals(step)) {
            step = name;
            if (!terminal) {
                out.println("  " + name);
            }
        }
        pace = total > 0 ? new Pace(clock, total) : null;
        if (terminal && total > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName("  " + name)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                    .build();
        }
    }

    @Override
    public void advanced(int items) {
        if (bar != null) {
            bar.stepBy(items);
        } else if (pace != null) {
            pace.advanced(items).ifPresent(line -> out.println("    " + line));
        }
    }

    @Override
    public void stepFinished(String name) {
        close();
        pace = null;
        step = "";
    }

    @Override
    public void batchFinished(Batch batch) {
        String decision =
                batch.decision() == null ? "" : ", decision " + batch.decision().reference();
        out.println("  " + Objects.requireNonNull(batch.state()).code() + decision + ": "
                + batch.rows().read() + " rows read, " + batch.rows().issued() + " accepted, "
                + batch.rows().returned() + " returned, " + batch.rows().alreadyIssued() + " issued before");
    }

    @Override
    public void alreadyDone(String file, Batch batch) {
        out.println(ShownName.of(file) + ": nothing to do, it has been through as " + batch.code());
    }

    @Override
    public void numbersGiven(String file, int given, int returned) {
        out.println(ShownName.of(file) + ": a sheet of numbers, " + given + " given, " + returned + " not"
                + (returned == 0 ? "" : "; it comes back marked in the output folder"));
    }

    @Override
    public void leftForLater(String file, String reason) {
        out.println(ShownName.of(file) + ": left for the next run, " + reason);
    }

    @Override
    public void batchFailed(String file, String reason) {
        out.println(ShownName.of(file) + ": FAILED, " + plain(reason));
    }

    /** A reason may have lines, and name files. */
    private static String plain(String reason) {
        return reason.lines().map(ShownName::of).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
