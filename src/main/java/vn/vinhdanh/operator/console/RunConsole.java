package vn.vinhdanh.operator.console;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import vn.vinhdanh.pipeline.RunListener;
import vn.vinhdanh.register.Batch;

/** Shows a run: a progress bar a step on a terminal, a plain line a step otherwise. */
public final class RunConsole implements RunListener, AutoCloseable {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final PrintWriter out;
    private final boolean terminal;
    private String step = "";
    private @Nullable ProgressBar bar;

    private RunConsole(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    public static RunConsole on(PrintWriter out) {
        return new RunConsole(out, CommandLine.Help.Ansi.AUTO.enabled());
    }

    @Override
    public void batchStarted(String code, String file) {
        out.println(code + ": " + shown(file));
    }

    @Override
    public void stepStarted(String name, int total) {
        if (!name.equals(step)) {
            step = name;
            if (!terminal) {
                out.println("  " + name);
            }
        }
        if (terminal && total > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName("  " + name)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
    }

    @Override
    public void advanced(int items) {
        if (bar != null) {
            bar.stepBy(items);
        }
    }

    @Override
    public void stepFinished(String name) {
        close();
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
        out.println(shown(file) + ": nothing to do, it has been through as " + batch.code());
    }

    @Override
    public void leftForLater(String file, String reason) {
        out.println(shown(file) + ": left for the next run, " + reason);
    }

    @Override
    public void batchFailed(String file, String reason) {
        out.println(shown(file) + ": FAILED, " + reason);
    }

    /** A file is one line, whatever its name: a line break or an escape sequence in it stays a name. */
    private static String shown(String file) {
        return CONTROLS.matcher(file).replaceAll("?");
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
