package vn.vinhdanh.observation.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.operator.HandClock;
import vn.vinhdanh.pipeline.RunListener.StepEnd;
import vn.vinhdanh.pipeline.RunSummary;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.report.AwardCount;
import vn.vinhdanh.report.NightReport;
import vn.vinhdanh.report.NightReport.StepTime;

/** The passes of one day are one report. */
class NightLedgerTest {

    private static final int DAY = 86_400;

    private final HandClock clock = new HandClock();
    private final NightLedger ledger = new NightLedger();

    private void pass(Runnable work) {
        ledger.runStarted(clock);
        work.run();
        ledger.runFinished(clock, new RunSummary(List.of(), 0, 0, 0, false, false));
    }

    private void finish(String code) {
        ledger.stepEnded(new StepEnd(code, "decide", Duration.ofSeconds(2), 10, true));
        ledger.batchFinished(
                new Batch(
                        code,
                        code + ".xlsx",
                        "8f1e",
                        LocalDate.of(2026, 11, 20),
                        BatchState.ISSUED,
                        null,
                        new RowCounts(10, 8, 2, 0),
                        null),
                List.of(new AwardCount("Giấy khen", 8, 2, 0)));
    }

    @Test
    void whatSeveralPassesDidStandsTogether() {
        pass(() -> finish("q3"));
        pass(() -> finish("q4"));

        NightReport report = ledger.report();

        assertThat(report.batches()).extracting(NightReport.NightBatch::batch).containsExactly("q3", "q4");
        assertThat(report.rows()).isEqualTo(new RowCounts(20, 16, 4, 0));
        assertThat(report.steps()).containsExactly(new StepTime("decide", 2, 20, 4_000));
        assertThat(report.awards()).containsExactly(new AwardCount("Giấy khen", 16, 4, 0));
    }

    @Test
    void aDraftThatGetsItsNumberIsCountedOnce() {
        pass(() -> finish("q3"));
        pass(() -> finish("q3"));

        assertThat(ledger.report().batches()).hasSize(1);
        assertThat(ledger.report().awards()).containsExactly(new AwardCount("Giấy khen", 8, 2, 0));
        assertThat(ledger.report().batches().get(0).milliseconds()).isEqualTo(4_000);
    }

    @Test
    void whatFailedAndWentWellLaterHasNotFailed() {
        pass(() -> ledger.batchFailed("q3.xlsx", "the disk is full"));
        assertThat(ledger.report().outcome()).isEqualTo("failed");

        pass(() -> finish("q3"));

        assertThat(ledger.report().outcome()).isEqualTo("completed");
        assertThat(ledger.report().failed()).isEmpty();
    }

    @Test
    void whatIsLeftIsToldOfTheLastPassOnly() {
        pass(() -> ledger.leftForLater("q3.xlsx", "it is still open"));
        pass(() -> {});

        assertThat(ledger.report().left()).isEmpty();
    }

    @Test
    void aNewDayIsANewReport() {
        pass(() -> finish("q3"));
        clock.goOn(DAY);
        pass(() -> finish("q4"));

        assertThat(ledger.report().batches())
                .extracting(NightReport.NightBatch::batch)
                .containsExactly("q4");
    }
}
