package vn.vinhdanh.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.database.DatabaseFixture.sha256;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.database.DatabaseFixture;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.DecisionNumbers;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.register.RowCounts;

class JdbcBatchesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    private final DatabaseFixture database = DatabaseFixture.with(JdbcBatches.class, JdbcDecisionNumbers.class);
    private final Batches batches = database.get(Batches.class);

    @AfterEach
    void close() {
        database.close();
    }

    private Batch open(String sha256) {
        return batches.open("quy-3", "Quý 3.xlsx", sha256(sha256), DAY);
    }

    @Test
    void newFileIsANewBatchInWork() {
        assertThat(open("a"))
                .isEqualTo(new Batch("quy-3", "Quý 3.xlsx", sha256("a"), DAY, null, null, RowCounts.NONE, null));
    }

    @Test
    void oneContentIsOneBatchUnderWhateverNameAndDayItComesAgain() {
        Batch first = open("a");

        assertThat(batches.open("copy", "Bản sao.xlsx", sha256("a"), DAY.plusDays(9)))
                .isEqualTo(first);
        assertThat(batches.all()).containsExactly(first);
        assertThat(batches.bySha256(sha256("a"))).contains(first);
        assertThat(batches.bySha256(sha256("b"))).isEmpty();
    }

    @Test
    void anotherFileOfTheSameNameGetsTheNextFolder() {
        assertThat(List.of(open("a"), open("b"), open("c")))
                .extracting(Batch::code)
                .containsExactly("quy-3", "quy-3-2", "quy-3-3");
    }

    @Test
    void allBatchesAreListedOldestFirst() {
        batches.open("b", "b.xlsx", sha256("b"), DAY);
        batches.open("a", "a.xlsx", sha256("a"), DAY);
        batches.open("c", "c.xlsx", sha256("c"), DAY.minusDays(1));

        assertThat(batches.all()).extracting(Batch::code).containsExactly("c", "a", "b");
    }

    @Test
    void closedBatchKeepsItsStateAndItsRows() {
        open("a");
        batches.close("quy-3", BatchState.ISSUED, new RowCounts(10, 7, 2, 1));

        assertThat(batches.byCode("quy-3").orElseThrow())
                .extracting(Batch::state, Batch::rows)
                .containsExactly(BatchState.ISSUED, new RowCounts(10, 7, 2, 1));
    }

    @Test
    void versionsThatGaveWayAreFoundByTheNameOfTheirFile() {
        batches.open("dot-1", "dot-1.csv", sha256("a"), DAY);
        batches.open("dot-1-2", "dot-1.xlsx", sha256("b"), DAY);
        batches.open("dot-1-3", "dot-1.xlsx", sha256("c"), DAY);
        batches.open("dot-10", "dot-10.xlsx", sha256("d"), DAY);
        batches.replace("dot-1", "dot-1-2");
        batches.replace("dot-1-2", "dot-1-3");
        batches.replace("dot-10", "dot-1");

        assertThat(batches.replacedVersionsOf("dot-1.xlsx"))
                .extracting(Batch::code)
                .containsExactly("dot-1", "dot-1-2");
        assertThat(batches.replacedVersionsOf("dot")).isEmpty();
    }

    @Test
    void batchKnowsItsDecision() {
        open("a");
        RegisteredDecision decision = database.get(DecisionNumbers.class).register("100", "QĐ-UBND", DAY);
        batches.assignDecision("quy-3", decision);

        assertThat(batches.byCode("quy-3").orElseThrow().decision()).isEqualTo(decision);
    }

    @Test
    void onlyVersionsOfTheSameFileThatStillWaitGiveWay() {
        Batch waiting = open("a");
        batches.close(waiting.code(), BatchState.AWAITING_NUMBER, RowCounts.NONE);
        batches.close(open("b").code(), BatchState.ISSUED, RowCounts.NONE);
        Batch other = batches.open("quy-2", "Quý 2.xlsx", sha256("c"), DAY);
        batches.close(other.code(), BatchState.AWAITING_NUMBER, RowCounts.NONE);
        Batch newest = open("d");

        assertThat(batches.waitingVersionsOf(newest.sourceFile()))
                .extracting(Batch::code)
                .containsExactly("quy-3");

        batches.replace("quy-3", newest.code());
        assertThat(batches.byCode("quy-3").orElseThrow().state()).isEqualTo(BatchState.REPLACED);
        assertThat(batches.waitingVersionsOf(newest.sourceFile())).isEmpty();
    }
}
