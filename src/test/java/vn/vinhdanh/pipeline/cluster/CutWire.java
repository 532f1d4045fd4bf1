package vn.vinhdanh.pipeline.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A second machine, as far as the network goes: a namespace with one wire to this one, which can be cut. */
final class CutWire implements AutoCloseable {

    static final String NETWORK = "10.213.57.0/24";
    static final String HERE = "10.213.57.1";

    private static final String THERE = "10.213.57.2";
    private static final String SPACE = "vinhdanh-far";
    private static final String NEAR_END = "vd-near";
    private static final String FAR_END = "vd-far";

    private CutWire() throws IOException, InterruptedException {
        ip("netns", "add", SPACE);
        ip("link", "add", NEAR_END, "type", "veth", "peer", "name", FAR_END);
        ip("link", "set", FAR_END, "netns", SPACE);
        ip("addr", "add", HERE + "/24", "dev", NEAR_END);
        ip("-n", SPACE, "addr", "add", THERE + "/24", "dev", FAR_END);
        ip("-n", SPACE, "link", "set", "lo", "up");
        ip("-n", SPACE, "link", "set", FAR_END, "up");
        mend();
    }

    static CutWire laid() throws IOException, InterruptedException {
        remove();
        return new CutWire();
    }

    /** Needs the command ip and the rights of root. */
    static boolean isPossible() throws InterruptedException {
        try {
            remove();
            ip("netns", "add", SPACE);
            remove();
            return true;
        } catch (IOException | AssertionError refused) {
            return false;
        }
    }

    /** By which a program is started on the far machine. */
    String[] there() {
        return new String[] {"ip", "netns", "exec", SPACE};
    }

    void cut() throws IOException, InterruptedException {
        ip("link", "set", NEAR_END, "down");
    }

    void mend() throws IOException, InterruptedException {
        ip("link", "set", NEAR_END, "up");
    }

    private static void ip(String... arguments) throws IOException, InterruptedException {
        Process process = begin(arguments);
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("ip " + List.of(arguments) + ": " + told);
        }
    }

    private static Process begin(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("ip"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The wire goes with its namespace. */
    private static void remove() throws IOException, InterruptedException {
        Process process = begin("netns", "delete", SPACE);
        process.getInputStream().readAllBytes();
        process.waitFor();
    }

    @Override
    public void close() {
        try {
            remove();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
