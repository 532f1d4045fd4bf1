package vn.vinhdanh.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.packaging.Installation.Start;

/** The launcher of the packages finds Java, tells it what it needs, and then is out of the way. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {

    private final Path machine;
    private final Installation installation;

    LauncherTest(@TempDir Path machine) throws IOException {
        this.machine = machine;
        installation = new Installation(machine.resolve("chương trình/vinh danh"));
    }

    @Test
    void aMachineWithoutJavaIsToldWhatToInstall() throws Exception {
        Start start = installation.start("status");

        assertThat(start.exitCode()).isEqualTo(1);
        assertThat(start.text())
                .startsWith("vinhdanh: there is no Java on the PATH. Install Java 17 or newer")
                .contains("apt-get install default-jre-headless", "JAVA_HOME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_452", "11.0.27", "16-ea"})
    void aJavaThatIsTooOldIsNamed(String version) throws Exception {
        Start start = installation.withJava(version).start("status");

        assertThat(start.exitCode()).isEqualTo(1);
        assertThat(start.text())
                .contains("/java is too old (openjdk version \"" + version + "\"). Install Java 17 or newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.15", "21.0.7", "25-ea"})
    void anyNewerJavaWillDo(String version) throws Exception {
        assertThat(installation.withJava(version).start("status").exitCode()).isEqualTo(7);
    }

    @Test
    void javaHomeComesBeforeThePath() throws Exception {
        installation.withJava("11.0.27").withJavaHome(machine.resolve("máy ảo 17"), "17.0.15");

        assertThat(installation.start("status").exitCode()).isEqualTo(7);
    }

    @Test
    void aJavaHomeWithoutJavaIsNamedAndNotPassedOver() throws Exception {
        Start start =
                installation.withJava("17.0.15").with("JAVA_HOME", "/no/java").start("status");

        assertThat(start.exitCode()).isEqualTo(1);
        assertThat(start.text()).contains("JAVA_HOME is /no/java", "Correct or unset it");
    }

    @Test
    void argumentsArriveAsTheyWereGivenAndTheExitCodeComesBack() throws Exception {
        Start start =
                installation.withJava("17.0.15").start("check", "Đề nghị quý 3.xlsx", "", "*", "--returned", "a b");

        assertThat(start.exitCode()).isEqualTo(7);
        assertThat(start.lines()).endsWith("<check>", "<Đề nghị quý 3.xlsx>", "<>", "<*>", "<--returned>", "<a b>");
    }

    @Test
    void javaTakesTheLaunchersPlaceSoThatSignalsReachIt() throws Exception {
        Start start = installation.withJava("17.0.15").start("watch");

        assertThat(start.lines()).contains("process " + start.process());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "POSIX", "vi_VN.TCVN", "xx_XX.UTF-8"})
    void aLanguageInWhichJavaKnowsNoVietnameseNameIsReplaced(String language) throws Exception {
        Start start = installation.withJava("17.0.15").with("LC_ALL", language).start("status");

        assertThat(start.lines()).contains("language C.UTF-8");
    }

    @Test
    void aLanguageThatWillDoStays() throws Exception {
        Start start = installation.withJava("17.0.15").with("LANG", "C.UTF-8").start("status");

        assertThat(start.lines()).contains("language ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "watch", "issue", "reprint", "print", "--fail-on-returned"})
    void aCommandThatMayTakeLongHasTheOptionsForANight(String command) throws Exception {
        assertThat(told(command)).contains("<@" + etc() + "/night.options>").doesNotContain("short.options");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "--help", "--version", "check", "verify", "stock"})
    void anyOtherIsAnsweredSoon(String command) throws Exception {
        assertThat(told(command)).contains("<@" + etc() + "/short.options>").doesNotContain("night.options");
    }

    @Test
    void theOfficesSettingsAreThoseOfTheInstallation() throws Exception {
        assertThat(told("status"))
                .contains("<-Dspring.config.additional-location=optional:file:" + etc() + "/>")
                .contains("<-jar>\n<" + installation.libraries().toRealPath() + "/vinhdanh.jar>\n<status>");
    }

    @Test
    void whatTheOperatorTellsJavaComesLastAndCounts() throws Exception {
        installation.with("JAVA_OPTS", "-Xmx512m -Dvinhdanh.decision.numbering=*");

        assertThat(told("run")).contains("night.options>\n<-Xmx512m>\n<-Dvinhdanh.decision.numbering=*>\n");
    }

    @Test
    void aLinkToTheLauncherIsAsGoodAsItself() throws Exception {
        Path absolute = Files.createSymbolicLink(machine.resolve("vd"), installation.launcher());
        Path relative = Files.createSymbolicLink(machine.resolve("vd 2"), Path.of("vd"));

        Start start = installation.withJava("17.0.15").start(relative, "status");

        assertThat(absolute).isSymbolicLink();
        assertThat(start.exitCode()).isEqualTo(7);
        assertThat(start.text()).contains("<@" + etc() + "/short.options>");
    }

    @Test
    void whatWasPreparedForOneJavaAndOneProgramIsNotGivenToOthers() throws Exception {
        Start prepared = installation.withJava("17.0.15").start("--prepare");
        Start same = installation.start("status");
        Start otherJava = installation.withJava("17.0.16").start("status");
        Start otherProgram =
                installation.withJava("17.0.15").withProgram("two build").start("status");

        assertThat(prepared.exitCode()).as(prepared.text()).isZero();
        assertThat(same.text())
                .contains("<-XX:SharedArchiveFile=" + installation.libraries().toRealPath());
        assertThat(otherJava.text()).doesNotContain("SharedArchiveFile");
        assertThat(otherProgram.text()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void preparingAgainLeavesOneArchive() throws Exception {
        installation.withJava("17.0.15").start("--prepare");
        installation.withJava("17.0.16").start("--prepare");

        try (Stream<Path> files = Files.list(installation.libraries())) {
            assertThat(files.filter(file -> file.toString().endsWith(".jsa"))).hasSize(1);
        }
        assertThat(installation.start("status").text()).contains("SharedArchiveFile");
    }

    private String told(String command) throws Exception {
        return installation
                .withJava("17.0.15")
                .start(command.isEmpty() ? new String[0] : new String[] {command})
                .text();
    }

    private Path etc() throws IOException {
        return installation.launcher().toRealPath().resolve("../../etc").normalize();
    }
}
