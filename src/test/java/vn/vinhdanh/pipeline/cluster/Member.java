package vn.vinhdanh.pipeline.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of a cluster, with a folder of its own and what it says in a file there. */
final class Member {

    private static final long LONGEST_SECONDS = 600;

    private final String name;
    private final Process process;
    private final Path told;

    private Member(String name, Process process, Path told) {
        this.name = name;
        this.process = process;
        this.told = told;
    }

    static Member start(String name, Path home, List<String> command, Map<String, String> environment)
            throws IOException {
        Path told = home.resolve(name + ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(told.toFile()));
        builder.environment().putAll(environment);
        return new Member(name, builder.start(), told);
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** SIGTERM, as systemd sends it. */
    int end() throws InterruptedException {
        process.destroy();
        return waitFor();
    }

    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        int failed = new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
        if (failed != 0) {
            throw new AssertionError(name + " took no " + signal + "; it said: " + told());
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int waitFor() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError(name + " did not end; it said: " + told());
        }
        return process.exitValue();
    }

    String told() {
        try {
            return Files.readString(told, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
