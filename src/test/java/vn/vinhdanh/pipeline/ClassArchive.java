package vn.vinhdanh.pipeline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import vn.vinhdanh.publish.DurableFiles;

/**
 * The program as it is installed: its classes in one file, without the tests and without their libraries, which it would find
 * and wire, and an archive of them that Java starts from, as {@code vinhdanh --prepare} makes one. Hundreds of processes are
 * started by the tests, each a third sooner so. It is made once for one state of the classes, whichever test comes first.
 */
final class ClassArchive {

    private static final Path MADE = Path.of("target", "started-from").toAbsolutePath();
    private static final String A_SHORT_LIST = "hoi-nghi-so-ket-chi-thi-11.xlsx";

    private static final ClassArchive OF_ALL_TESTS = made();

    private final Path folder;
    private final String libraries;

    private ClassArchive(Path folder, String libraries) {
        this.folder = folder;
        this.libraries = libraries;
    }

    /** What Java is told to find the program by. */
    static List<String> options() {
        List<String> options = new ArrayList<>(OF_ALL_TESTS.classpath());
        if (Files.exists(OF_ALL_TESTS.archive())) {
            options.add("-XX:SharedArchiveFile=" + OF_ALL_TESTS.archive());
        }
        return options;
    }

    private List<String> classpath() {
        return List.of("-cp", jar() + File.pathSeparator + libraries);
    }

    private Path jar() {
        return folder.resolve("program.jar");
    }

    private Path archive() {
        return folder.resolve("program.jsa");
    }

    private static ClassArchive made() {
        try {
            Files.createDirectories(MADE);
            try (FileChannel channel = FileChannel.open(
                            MADE.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var heldByOneOfTheTestProcesses = channel.lock()) {
                assert heldByOneOfTheTestProcesses.isValid();
                Path classes = Path.of("target", "classes");
                String libraries =
                        Files.readString(Path.of("target", "program.classpath")).strip();
                Path folder = MADE.resolve(stateOf(classes, libraries));
                ClassArchive archive = new ClassArchive(folder, libraries);
                if (!Files.exists(archive.jar())) {
                    forgetEarlierStates();
                    archive.make(classes);
                }
                return archive;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the tests have nothing to start the program from in " + MADE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the program was prepared", e);
        }
    }

    private static String stateOf(Path classes, String libraries) throws IOException {
        CRC32 state = new CRC32();
        state.update((libraries + System.getProperty("java.vm.version")).getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                state.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                state.update(Files.readAllBytes(file));
            }
        }
        return Long.toHexString(state.getValue());
    }

    private static void forgetEarlierStates() throws IOException {
        try (Stream<Path> earlier = Files.list(MADE)) {
            for (Path folder : earlier.filter(Files::isDirectory).toList()) {
                DurableFiles.deleteTree(folder);
            }
        }
    }

    private void make(Path classes) throws IOException, InterruptedException {
        Path packed = MADE.resolve("program.part");
        int fault = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--no-compress", "--file=" + packed, "-C", classes + "", ".");
        if (fault != 0) {
            throw new IOException("the classes could not be packed (see above)");
        }
        Files.createDirectories(folder);
        Files.move(packed, jar(), StandardCopyOption.ATOMIC_MOVE);
        archiveWhatANightNeeds();
    }

    /** Java that cannot make an archive starts the program without one, only slower. */
    private void archiveWhatANightNeeds() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("class-archive");
        try {
            Office.copySample(A_SHORT_LIST, home.resolve("input"));
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Djava.awt.headless=true",
                    "-XX:TieredStopAtLevel=1",
                    "-Xlog:disable",
                    "-XX:ArchiveClassesAtExit=" + archive()));
            command.addAll(classpath());
            command.addAll(List.of("vn.vinhdanh.VinhDanh", "run"));
            Path told = home.resolve("told");
            Process process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            process.destroyForcibly();
            if (!ended || !Files.exists(archive())) {
                System.out.println("No archive of classes, the tests take longer: " + Files.readString(told));
            }
        } finally {
            DurableFiles.deleteTree(home);
        }
    }
}
