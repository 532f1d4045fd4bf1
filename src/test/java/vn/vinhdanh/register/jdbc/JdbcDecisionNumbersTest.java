package vn.vinhdanh.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import vn.vinhdanh.database.DatabaseFixture;
import vn.vinhdanh.register.DecisionNumbers;
import vn.vinhdanh.register.NumberAlreadyIssued;
import vn.vinhdanh.register.RegisteredDecision;

class JdbcDecisionNumbersTest {

    private static final String SYMBOL = "QĐ-UBND";
    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    private final DatabaseFixture database = DatabaseFixture.with(JdbcDecisionNumbers.class);
    private final DecisionNumbers numbers = database.get(DecisionNumbers.class);

    @AfterEach
    void close() {
        database.close();
    }

    private DecisionNumbers counting(DecisionSeries series) {
        return new JdbcDecisionNumbers(
                database.get(JdbcClient.class), database.get(PlatformTransactionManager.class), series);
    }

    private String next(String symbol, LocalDate date) {
        return database.inTransaction(() -> numbers.next(symbol, date)).number();
    }

    @Test
    void theRegistrysNumberIsKeptWithoutLeadingZerosAndFoundEitherWay() {
        RegisteredDecision decision = numbers.register("07", SYMBOL, DAY);

        assertThat(decision).isEqualTo(new RegisteredDecision(decision.id(), "7", SYMBOL, DAY));
        assertThat(numbers.find("7", SYMBOL, 2026)).contains(decision);
        assertThat(numbers.find("007", SYMBOL, 2026)).contains(decision);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "7, 07", "07, 7", "100a, 100a"})
    void theSameNumberTwiceIsRefused(String first, String second) {
        numbers.register(first, SYMBOL, DAY);

        assertThatThrownBy(() -> numbers.register(second, SYMBOL, DAY.plusDays(3)))
                .isInstanceOf(NumberAlreadyIssued.class)
                .hasMessageContaining(first.equals("100a") ? "100a/QĐ-UBND" : "07/QĐ-UBND")
                .hasMessageContaining("2026-08-01");
    }

    @Test
    void eachSymbolAndEachYearHasItsOwnNumbers() {
        numbers.register("7", SYMBOL, DAY);

        assertThat(numbers.register("7", "QĐ-SNV", DAY).reference()).isEqualTo("07/QĐ-SNV");
        assertThat(numbers.register("7", SYMBOL, DAY.plusYears(1)).date()).isEqualTo("2027-08-01");
        assertThat(numbers.find("7", SYMBOL, 2025)).isEmpty();
    }

    @Test
    void theProgramsNumbersRunFromOneInEachSymbolAndYear() {
        assertThat(List.of(next(SYMBOL, DAY), next(SYMBOL, DAY), next("QĐ-SNV", DAY), next(SYMBOL, DAY.plusYears(1))))
                .containsExactly("1", "2", "1", "1");
        assertThat(next(SYMBOL, DAY)).isEqualTo("3");
    }

    @Test
    void numbersThatTheRegistryHasUsedAreSkipped() {
        numbers.register("02", SYMBOL, DAY);
        numbers.register("3", SYMBOL, DAY);

        assertThat(List.of(next(SYMBOL, DAY), next(SYMBOL, DAY), next(SYMBOL, DAY)))
                .containsExactly("1", "4", "5");
    }

    @Test
    void whatIsRolledBackLeavesNoGap() {
        assertThat(next(SYMBOL, DAY)).isEqualTo("1");
        database.rolledBack(() -> assertThat(List.of(numbers.next(SYMBOL, DAY), numbers.next(SYMBOL, DAY)))
                .extracting(RegisteredDecision::number)
                .containsExactly("2", "3"));

        assertThat(numbers.find("2", SYMBOL, 2026)).isEmpty();
        assertThat(List.of(next(SYMBOL, DAY), next(SYMBOL, DAY))).containsExactly("2", "3");
    }

    @Test
    void theFirstNumberOfAYearLeavesNoGapEither() {
        database.rolledBack(() -> numbers.next(SYMBOL, DAY));

        assertThat(next(SYMBOL, DAY)).isEqualTo("1");
    }

    @Test
    void aYearBegunByHandIsGoneOnWithWithoutAGap() {
        DecisionNumbers begun = counting(new DecisionSeries(null, Map.of(DAY.getYear(), 57)));

        List<String> given = database.inTransaction(() -> IntStream.range(0, 3)
                .mapToObj(i -> begun.next(SYMBOL, DAY).number())
                .toList());

        assertThat(given).containsExactly("57", "58", "59");
        assertThat(database.inTransaction(
                        () -> begun.next(SYMBOL, DAY.plusYears(1)).number()))
                .isEqualTo("1");
    }

    @Test
    void decisionsOfAllSymbolsAreCountedTogetherWhereTheOfficeHasOneSeries() {
        DecisionNumbers together = counting(new DecisionSeries(SYMBOL, Map.of()));
        numbers.register("2", "QĐ-SNV", DAY);

        List<RegisteredDecision> given = database.inTransaction(
                () -> List.of(together.next(SYMBOL, DAY), together.next("QĐ-CT", DAY), together.next(SYMBOL, DAY)));

        assertThat(given.stream().map(RegisteredDecision::reference))
                .containsExactly("01/QĐ-UBND", "03/QĐ-CT", "04/QĐ-UBND");
    }

    @Test
    void numberIsTakenOnlyInTheTransactionThatUsesIt() {
        assertThatThrownBy(() -> numbers.next(SYMBOL, DAY)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void twoAtOnceNeverGetTheSameNumber() throws Exception {
        int each = 20;

        List<String> given = new ArrayList<>();
        for (List<String> taken : atOnce(
                () -> IntStream.range(0, each).mapToObj(i -> next(SYMBOL, DAY)).toList())) {
            given.addAll(taken);
        }

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 2 * each)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void twoThatTakeTheFirstNumberOfTheYearAtOnceBothGetOne() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        Callable<String> slow = () -> database.inTransaction(() -> {
            String number = numbers.next(SYMBOL, DAY).number();
            taken.countDown();
            rest();
            return number;
        });
        Callable<String> second = () -> {
            taken.await();
            return next(SYMBOL, DAY);
        };

        assertThat(results(List.of(slow, second))).containsExactly("1", "2");
    }

    /** Long enough for the second to meet the first one's uncommitted row. */
    private static void rest() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        return results(List.of(work, work));
    }

    private static <T> List<T> results(List<Callable<T>> works) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(works.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : two.invokeAll(works)) {
                results.add(future.get());
            }
            return results;
        } finally {
            two.shutdownNow();
        }
    }
}
