package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An office's folders and the real program, run as a process of its own on them. */
public final class Office {

    private static final long LONGEST_RUN_SECONDS = 180;

    private final Path home;

    private final Map<String, String> environment = new HashMap<>();
    private List<String> starter = List.of();
    private final List<String> machine =
            new ArrayList<>(List.of("-Duser.language=" + System.getProperty("user.language")));

    public Office(Path home) {
        this.home = home;
    }

    /** Output lines and exit code of a finished run. */
    public record Run(int exitCode, List<String> lines) {
        public String text() {
            return String.join("\n", lines);
        }
    }

    /** The language setting that the processes from now on start with; cron gives "C". */
    Office withLanguage(String language) {
        environment.put("LC_ALL", language);
        return this;
    }

    Office withVariable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Another machine, as Java sees it: "-Duser.timezone=UTC", "-Dfile.encoding=ISO-8859-1". */
    public Office onAMachineWith(String... properties) {
        machine.clear();
        machine.addAll(List.of(properties));
        return this;
    }

    /** Another program that starts it and looks on: a tracer, or one that takes something away. */
    Office under(String... program) {
        starter = List.of(program);
        return this;
    }

    public Path input() {
        return home.resolve("input");
    }

    public Path batch(String code) {
        return home.resolve("output").resolve(code);
    }

    Office withSample(String file) throws IOException {
        copySample(file, input());
        return this;
    }

    /** A sample workbook and the photos beside it, as a clerk would drop them. */
    static void copySample(String file, Path input) throws IOException {
        Files.createDirectories(input);
        Files.copy(Path.of("input", file), input.resolve(file));
        Path photos = Path.of("input", file.replace(".xlsx", ""));
        if (Files.isDirectory(photos)) {
            Path target = Files.createDirectories(input.resolve(photos.getFileName()));
            try (Stream<Path> files = Files.list(photos)) {
                for (Path photo : files.toList()) {
                    Files.copy(photo, target.resolve(photo.getFileName()));
                }
            }
        }
    }

    Office withFile(String name, byte[] content) throws IOException {
        Files.write(input().resolve(name), content);
        return this;
    }

    public Run run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
        }
        if (!process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program did not end: " + lines);
        }
        return new Run(process.exitValue(), lines);
    }

    /** Kills the process the moment it says that it has begun the step; false when it ended before. */
    boolean killWhenItBegins(String step) throws IOException, InterruptedException {
        return whenItBegins(step, ProcessHandle::destroyForcibly);
    }

    /** Kills the process the moment that something can be seen from outside; false when it ended before. */
    boolean killAsSoonAs(BooleanSupplier seen) throws IOException, InterruptedException {
        Process process = start("run");
        while (process.isAlive() && !seen.getAsBoolean()) {
            Thread.sleep(2);
        }
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        return alive;
    }

    /** Asks it to end (SIGTERM) at that moment. */
    boolean askToEndWhenItBegins(String step) throws IOException, InterruptedException {
        return whenItBegins(step, ProcessHandle::destroy);
    }

    private boolean whenItBegins(String step, Predicate<ProcessHandle> blow) throws IOException, InterruptedException {
        Process process = start("run");
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.strip().equals(step)) {
                    // The process' own methods would also close the stream that is read here.
                    assertThat(blow.test(process.toHandle())).isTrue();
                    reader.transferTo(Writer.nullWriter());
                    process.waitFor();
                    return true;
                }
            }
        }
        process.waitFor();
        return false;
    }

    public Process start(String... arguments) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command(arguments)).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What is started, in the office's folder. */
    public List<String> command(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(starter);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(ClassArchive.options());
        command.addAll(machine);
        command.add("vn.vinhdanh.VinhDanh");
        command.addAll(List.of(arguments));
        return command;
    }

    JsonNode report(String code) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(batch(code).resolve("report.json")));
    }

    /**
     * Each published file with its checksum, but for those that carry the run's own timings: report.json, the list of
     * checksums that names it, and the report of the run.
     */
    Map<String, String> published() throws IOException {
        return published(home.resolve("output"));
    }

    /** The same of one batch. */
    public Map<String, String> published(String code) throws IOException {
        return published(batch(code));
    }

    private static Map<String, String> published(Path output) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString();
                if (!name.endsWith("report.json") && !name.endsWith("SHA256SUMS") && !name.startsWith("bao-cao-dem.")) {
                    sums.put(name, sha256(Files.readAllBytes(file)));
                }
            }
        }
        return sums;
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
