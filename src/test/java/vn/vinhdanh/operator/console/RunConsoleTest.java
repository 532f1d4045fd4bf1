package vn.vinhdanh.operator.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.operator.HandClock;

/** What a run says where there is no terminal: a line a step, and of a long one how far it is, how fast, and what is left. */
class RunConsoleTest {

    private final StringWriter said = new StringWriter();
    private final HandClock watch = new HandClock();
    private final RunConsole console = new RunConsole(new PrintWriter(said, true), false, watch);

    private void advance(int seconds, int items) {
        watch.goOn(seconds);
        console.advanced(items);
    }

    @Test
    void aLongStepTellsEveryHalfMinuteHowFarItIs() {
        console.stepStarted("renderCertificates", 0);
        console.stepStarted("renderCertificates", 10_000);
        advance(20, 800);
        advance(20, 800);
        advance(20, 800);
        advance(10, 400);
        advance(380, 6_000);
        console.stepFinished("renderCertificates");

        assertThat(said.toString().lines())
                .containsExactly(
                        "  renderCertificates",
                        "    1600 of 10000, 40.0 a second, 0:03:30 left",
                        "    2800 of 10000, 40.0 a second, 0:03:00 left",
                        "    8800 of 10000, 19.6 a second, 0:01:01 left");
    }

    @Test
    void aReasonKeepsItsLinesAndMovesNoCursor() {
        console.batchFailed("a\nb.xlsx", "it cannot be written: x\u001B[2J.pdf\nlook at its folder");

        assertThat(said.toString().lines())
                .containsExactly("a?b.xlsx: FAILED, it cannot be written: x?[2J.pdf", "look at its folder");
    }

    @Test
    void whatTakesHoursIsToldInHours() {
        console.stepStarted("renderCertificates", 100_000);
        advance(100, 1_000);

        assertThat(said.toString().lines().skip(1)).containsExactly("    1000 of 100000, 10.0 a second, 2:45:00 left");
    }

    @Test
    void aShortStepIsOneLine() {
        console.stepStarted("reviewNominations", 300);
        advance(5, 100);
        advance(5, 100);
        advance(5, 100);
        console.stepFinished("reviewNominations");

        assertThat(said.toString().lines()).containsExactly("  reviewNominations");
    }

    @Test
    void theEndOfALongStepIsToldByTheNext() {
        console.stepStarted("renderCertificates", 200);
        advance(60, 200);
        console.stepFinished("renderCertificates");
        console.stepStarted("renderPapers", 0);

        assertThat(said.toString().lines()).containsExactly("  renderCertificates", "  renderPapers");
    }

    @Test
    void eachStepHasAPaceOfItsOwn() {
        console.stepStarted("readNominations", 100);
        advance(60, 50);
        console.stepFinished("readNominations");
        console.stepStarted("renderCertificates", 100);
        advance(30, 30);

        assertThat(said.toString().lines())
                .containsExactly(
                        "  readNominations",
                        "    50 of 100, 0.8 a second, 0:01:00 left",
                        "  renderCertificates",
                        "    30 of 100, 1.0 a second, 0:01:10 left");
    }
}
