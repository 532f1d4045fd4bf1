package vn.vinhdanh.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder as the tar.gz unpacks, with the real launcher in it, on a machine whose Java a test makes up. */
final class Installation {

    /** What the launcher calls besides Java; nothing else is on the machine's path. */
    private static final List<String> TOOLS = List.of(
            "cat",
            "chmod",
            "cksum",
            "cp",
            "cut",
            "dirname",
            "find",
            "grep",
            "head",
            "id",
            "locale",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed");

    private static final String TOOL = """
            #!/bin/sh
            exec TOOL "$@"
            """;

    private final Path home;
    private final Path tools;
    private final Map<String, String> environment = new HashMap<>();

    Installation(Path home) throws IOException {
        this.home = Files.createDirectories(home);
        tools = Files.createDirectories(home.resolveSibling("tools"));
        for (String tool : TOOLS) {
            writeScript(tools.resolve(tool), TOOL.replace("TOOL", onThisMachine(tool)));
        }
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.createDirectories(home.resolve("etc"));
        Files.copy(Path.of("packaging/vinhdanh"), launcher());
        withProgram("one build");
        for (String file : List.of("night.options", "short.options", "application.yaml")) {
            Files.copy(Path.of("packaging", file), home.resolve("etc").resolve(file));
        }
    }

    /** A finished start: what the stand-in for Java was told, or the launcher's own words. */
    record Start(long process, int exitCode, List<String> lines) {

        String text() {
            return String.join("\n", lines);
        }
    }

    private static String onThisMachine(String tool) {
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(() -> new AssertionError("this machine has no " + tool));
    }

    Path launcher() {
        return home.resolve("bin/vinhdanh");
    }

    Path libraries() {
        return home.resolve("lib");
    }

    Installation withProgram(String content) throws IOException {
        Files.writeString(libraries().resolve("vinhdanh.jar"), content);
        return this;
    }

    /** On the path stands a Java that says it is this version. */
    Installation withJava(String version) throws IOException {
        writeJava(tools, version);
        return this;
    }

    /** JAVA_HOME names a folder with such a Java. */
    Installation withJavaHome(Path folder, String version) throws IOException {
        writeJava(Files.createDirectories(folder.resolve("bin")), version);
        return with("JAVA_HOME", folder.toString());
    }

    Installation with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** It tells its process, its language and its arguments, makes the archive that it is asked for, and ends with 7. */
    private static void writeJava(Path folder, String version) throws IOException {
        writeScript(folder.resolve("java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then
                    echo 'openjdk version "%s"' >&2
                    exit
                fi
                echo "process $$"
                echo "language ${LC_ALL:-}"
                for argument; do
                    echo "<$argument>"
                    case $argument in -XX:ArchiveClassesAtExit=*) echo classes >"${argument#*=}"; exit 0 ;; esac
                done
                exit 7
                """.replace("%s", version));
    }

    private static void writeScript(Path file, String script) throws IOException {
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Start start(String... arguments) throws IOException, InterruptedException {
        return start(launcher(), arguments);
    }

    /** By another path to the launcher, in a folder that has nothing to do with it. */
    Start start(Path launcher, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Files.createDirectories(home.resolveSibling("elsewhere"))
                        .toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = reader.lines().toList();
            return new Start(process.pid(), process.waitFor(), lines);
        }
    }
}
