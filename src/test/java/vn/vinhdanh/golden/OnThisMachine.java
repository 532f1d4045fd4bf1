package vn.vinhdanh.golden;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** What some tests need besides a JDK and Maven. Where it is not there they are skipped, and the log says why. */
public final class OnThisMachine {

    private OnThisMachine() {}

    /** @param from the package that brings it */
    public static void thereIs(String program, String from) {
        holds(place(program).isPresent(), program + " is not installed (package " + from + ")");
    }

    static Optional<Path> place(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param otherwise why the test is skipped */
    public static void holds(boolean condition, String otherwise) {
        if (!condition) {
            System.out.println("Skipped: " + otherwise);
        }
        Assumptions.assumeTrue(condition, otherwise);
    }
}
