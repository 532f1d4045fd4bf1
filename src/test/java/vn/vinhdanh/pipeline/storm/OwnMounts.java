package vn.vinhdanh.pipeline.storm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.pipeline.Office;

/**
 * Runs the program twice in one mount namespace of its own, where a folder is a small disk or cannot be written, and the second
 * time no longer so. What lies on the small disk then is kept beside it, because the disk goes with its namespace.
 */
final class OwnMounts {

    static final String KEPT = "kept";

    private static final String SCRIPT = """
            home="$1"; folder="$2"; begin="$3"; mend="$4"; shift 4
            cd "$home" && mkdir -p data output || exit 97
            eval "$begin" || exit 98
            "$@" > first.txt 2>&1; echo $? > first.code
            eval "$mend" || exit 99
            "$@" > second.txt 2>&1; echo $? > second.code
            mkdir kept && cp -a data output kept/
            """;

    private OwnMounts() {}

    /** What the program said, and its exit code: first in trouble, then out of it. */
    record Both(Office.Run first, Office.Run second) {}

    static boolean arePossible(Path folder) throws IOException, InterruptedException {
        Path mount = Files.createDirectories(folder.resolve("mount"));
        try {
            return ended("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", mount.toString()) == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    static Both fullAt(String kib, String folder, Path home) throws IOException, InterruptedException {
        return in(
                home,
                folder,
                "mount -t tmpfs -o size=" + kib + "k tmpfs \"$folder\"",
                "mount -o remount,size=500m \"$folder\"");
    }

    static Both readOnly(String folder, Path home) throws IOException, InterruptedException {
        return in(
                home,
                folder,
                "mount --bind \"$folder\" \"$folder\" && mount -o remount,bind,ro \"$folder\"",
                "mount -o remount,bind,rw \"$folder\"");
    }

    private static Both in(Path home, String folder, String begin, String mend)
            throws IOException, InterruptedException {
        Path script = Files.writeString(home.resolve("script.sh"), SCRIPT);
        List<String> command = new ArrayList<>(List.of(
                "unshare", "-rm", "sh", script.toString(), home.toAbsolutePath().toString(), folder, begin, mend));
        command.addAll(new Office(home).command("run"));
        int ended = ended(command.toArray(String[]::new));
        if (ended != 0) {
            throw new AssertionError("the mounts failed: " + ended);
        }
        return new Both(run(home, "first"), run(home, "second"));
    }

    private static Office.Run run(Path home, String name) throws IOException {
        return new Office.Run(
                Integer.parseInt(Files.readString(home.resolve(name + ".code")).strip()),
                Files.readAllLines(home.resolve(name + ".txt"), StandardCharsets.UTF_8));
    }

    private static int ended(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }
}
