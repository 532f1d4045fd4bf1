package vn.vinhdanh.pipeline.storm;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A process that is watched to its end, whether that is its own or a blow.
 *
 * @param place where it was when it ended
 * @param struck whether the blow was its end
 */
record ObservedRun(int exitCode, List<String> lines, String place, boolean struck) {

    private static final int KILLED = 137;

    String text() {
        return String.join("\n", lines);
    }

    /** Lets it run to its end and writes down when it was where. */
    static ObservedRun undisturbed(Process process, Timeline timeline) throws IOException, InterruptedException {
        return observe(process, null, timeline);
    }

    /** Kills it at that moment, if it lives so long. */
    static ObservedRun struck(Process process, @Nullable Blow blow) throws IOException, InterruptedException {
        return observe(process, blow, new Timeline());
    }

    private static ObservedRun observe(Process process, @Nullable Blow blow, Timeline timeline)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Executioner executioner = new Executioner(process.toHandle(), blow);
        List<String> lines = new ArrayList<>();
        String place = Places.START;
        timeline.enter(place, Duration.ZERO);
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                place = Places.after(line, place);
                timeline.enter(place, Duration.ofNanos(System.nanoTime() - start));
                executioner.sees(place);
            }
        }
        process.waitFor();
        timeline.end(Duration.ofNanos(System.nanoTime() - start));
        executioner.goHome();
        return new ObservedRun(process.exitValue(), lines, place, process.exitValue() == KILLED);
    }

    /** Waits for the moment on a thread of its own: what the process says meanwhile has to be read. */
    private static final class Executioner {

        private final ProcessHandle victim;
        private final @Nullable Blow blow;
        private final CountDownLatch over = new CountDownLatch(1);
        private final Thread thread = new Thread(this::strike, "executioner");
        private int seen;

        Executioner(ProcessHandle victim, @Nullable Blow blow) {
            this.victim = victim;
            this.blow = blow;
            sees("");
        }

        void sees(String place) {
            if (blow != null && blow.step().equals(place)) {
                seen++;
                if (seen == blow.time()) {
                    thread.start();
                }
            }
        }

        private void strike() {
            try {
                if (blow != null && !over.await(blow.into().toNanos(), TimeUnit.NANOSECONDS)) {
                    victim.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void goHome() throws InterruptedException {
            over.countDown();
            thread.join();
        }
    }
}
