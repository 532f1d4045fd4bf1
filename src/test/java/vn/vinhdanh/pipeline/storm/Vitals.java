package vn.vinhdanh.pipeline.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a living process holds, after a full collection.
 *
 * @param heap in KiB
 * @param metaspace in KiB
 */
record Vitals(int batches, long heap, long metaspace, long threads, long openFiles) {

    private static final Pattern USED = Pattern.compile("^ *(?<what>[A-Za-z -]+?) +(total \\d+K, )?used (?<kib>\\d+)K");

    static Vitals of(Process process, int batches) throws IOException, InterruptedException {
        String pid = String.valueOf(process.pid());
        jcmd(pid, "GC.run");
        long heap = 0;
        long metaspace = 0;
        for (String line : jcmd(pid, "GC.heap_info").lines().toList()) {
            Matcher used = USED.matcher(line);
            if (used.find()) {
                long kib = Long.parseLong(used.group("kib"));
                switch (used.group("what")) {
                    case "Metaspace" -> metaspace = kib;
                    case "class space" -> {} // is in it
                    default -> heap += kib;
                }
            }
        }
        assertThat(heap).as("heap in use, as jcmd tells it").isPositive();
        assertThat(metaspace).as("metaspace in use, as jcmd tells it").isPositive();
        return new Vitals(batches, heap, metaspace, threads(pid), openFiles(pid));
    }

    private static String jcmd(String pid, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, command)
                .redirectErrorStream(true)
                .start();
        String told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jcmd.waitFor()).as(told).isZero();
        return told;
    }

    private static long threads(String pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                .filter(line -> line.startsWith("Threads:"))
                .mapToLong(line ->
                        Long.parseLong(line.substring("Threads:".length()).strip()))
                .findFirst()
                .orElseThrow();
    }

    private static long openFiles(String pid) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc", pid, "fd"))) {
            return files.count();
        }
    }

    /** A line of a table in Markdown. */
    String written() {
        return String.format(
                Locale.ROOT,
                "| %d | %.1f | %.1f | %d | %d |",
                batches,
                heap / 1024.0,
                metaspace / 1024.0,
                threads,
                openFiles);
    }
}
