package vn.vinhdanh.golden.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Batches of any size and shape, printed whole; every page of every paper is looked at. {@code -Dbatches=2000} for so
 * many, {@code -Dbatch.from=1} for the first seed, {@code -Dbatch.seed=17} for one batch once more.
 */
class GeneratedBatchesTest {

    /** As many as a build has time for. */
    private static final int IN_A_BUILD = 5;

    private static final int TOLD_EACH = 50;

    @TempDir
    private Path pictures = Path.of("");

    @Test
    void everyPageOfEveryBatchIsWhole() throws IOException {
        Long again = Long.getLong("batch.seed");
        long from = again != null ? again : Long.getLong("batch.from", 1);
        int count = again != null ? 1 : Integer.getInteger("batches", IN_A_BUILD);

        List<BatchResult> results = new ArrayList<>();
        long start = System.nanoTime();
        try (PaperRoom plain = new PaperRoom(false, pictures);
                PaperRoom withBonus = new PaperRoom(true, pictures)) {
            for (long seed = from; seed < from + count; seed++) {
                GeneratedBatch batch = BatchGenerator.of(seed, plain.awards());
                BatchResult result = BatchCheck.of(batch.bonusOnCertificates() ? withBonus : plain, batch);
                results.add(result);
                result.told().forEach(GeneratedBatchesTest::tell);
                if (results.size() % TOLD_EACH == 0 && results.size() < count) {
                    tell(summary(results, start));
                }
            }
        }
        tell(summary(results, start) + ", seeds " + from + " to " + (from + count - 1));

        assertThat(results).flatExtracting(BatchResult::told).isEmpty();
    }

    private static String summary(List<BatchResult> results, long start) {
        return String.format(
                Locale.ROOT,
                "%,d batches, %,d recipients (%,d refused as too long), %,d PDFs, %,d pages, %,d faults, %,d s",
                results.size(),
                results.stream().mapToInt(BatchResult::recipients).sum(),
                results.stream().mapToInt(BatchResult::refused).sum(),
                results.stream().mapToInt(BatchResult::papers).sum(),
                results.stream().mapToInt(BatchResult::pages).sum(),
                results.stream().mapToInt(result -> result.faults().size()).sum(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
    }

    private static void tell(String line) {
        System.out.println(line);
    }
}
