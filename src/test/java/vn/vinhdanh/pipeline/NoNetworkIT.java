package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.golden.OnThisMachine;

/** A night needs no network, asks nobody, starts no other program and writes nowhere but into its folders. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the kernel is asked what the program does, by Linux' own means")
class NoNetworkIT {

    private static final String CONFERENCE = "hoi-nghi-so-ket-chi-thi-11";
    /** The Java runtime's own, of each process, whatever the program: numbers for jps and jstat. */
    private static final Pattern OF_THE_RUNTIME = Pattern.compile("/tmp/hsperfdata_.*|\\d+");

    private static final Pattern WRITTEN = Pattern.compile("openat\\(AT_FDCWD, \"([^\"]+)\", [A-Z_|]*O_CREAT");
    private static final Pattern STARTED = Pattern.compile("execve\\(\"([^\"]+)\".* = 0$");

    private final Office office;
    private final Path home;

    NoNetworkIT(@TempDir Path home) throws IOException {
        this.home = home.toRealPath();
        office = new Office(this.home).withLanguage("C.UTF-8").withSample(CONFERENCE + ".xlsx");
    }

    private static boolean isAllowed(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    @Test
    void noOtherMachineIsAskedNoProgramStartedAndNothingWrittenElsewhere() throws Exception {
        boolean withoutNetwork = isAllowed("unshare", "-rn", "true");
        OnThisMachine.holds(
                isAllowed("strace", "-f", "-o", "/dev/null", "true"), "strace is not installed, or not allowed here");
        Path calls = home.resolve("calls.txt");
        List<String> tracer = new ArrayList<>(
                List.of("strace", "-f", "-qq", "-e", "trace=network,openat,execve", "-o", calls.toString()));
        if (withoutNetwork) {
            tracer.addAll(List.of("unshare", "-rn"));
        } else {
            System.out.println("Run with the network in place: unshare -rn is not allowed here");
        }

        Office.Run night = office.under(tracer.toArray(String[]::new)).run();

        assertThat(night.exitCode()).as(night.text()).isZero();
        assertThat(office.batch(CONFERENCE).resolve("ban-tin/trao-bang-khen.png"))
                .exists();
        List<String> seen = Files.readAllLines(calls);
        // a socket is made once to learn which kinds the machine knows; what counts is that none is used
        assertThat(seen)
                .filteredOn(call -> call.contains("AF_INET") && !call.contains(" socket("))
                .isEmpty();
        assertThat(seen).noneMatch(call -> call.contains(" listen("));
        assertThat(found(seen, STARTED))
                .allMatch(program -> program.endsWith("/java") || program.endsWith("/unshare"))
                .hasSizeLessThanOrEqualTo(2);
        Set<String> written = found(seen, WRITTEN);
        assertThat(written).contains(home.resolve("data/logs/vinhdanh.log").toString());
        assertThat(written)
                .filteredOn(file -> !file.startsWith(home + "/")
                        && !OF_THE_RUNTIME.matcher(file).matches())
                .isEmpty();
        assertThat(written)
                .noneMatch(file -> file.startsWith(home.resolve("input").toString()));
    }

    private static Set<String> found(List<String> calls, Pattern call) {
        return calls.stream()
                .map(call::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
